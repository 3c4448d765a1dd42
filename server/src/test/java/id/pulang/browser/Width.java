package id.pulang.browser;

/** The two widths at which every page must work. */
public enum Width {
    /** A laptop at a desk. */
    DESK(1280, 800),
    /** A small phone in a police yard. */
    PHONE(360, 740);

    final int pixels;
    final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }
}
