package id.pulang.pages;

import java.util.Arrays;
import java.util.Locale;

/** Whether pages are shown light or dark: as somebody chose in this browser, or as their device wishes. */
public enum Appearance {
    /** Dark ink on light ground. */
    LIGHT,
    /** Light ink on dark ground, for the eyes at night. */
    DARK,
    /** As the device wishes; what holds until somebody chooses. */
    DEVICE;

    /** Returns the appearance with a code; as the device wishes for any other text. */
    public static Appearance of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(DEVICE);
    }

    /** Returns its code, as {@code dark}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns its picture among the icons. */
    public String icon() {
        return switch (this) {
            case LIGHT -> "sun";
            case DARK -> "moon-stars";
            case DEVICE -> "circle-half";
        };
    }

    /** Returns what it allows the browser for its own parts of a page, as scroll bars. Source: HTML, 4.2.5.1. */
    public String schemes() {
        return this == DEVICE ? "light dark" : code();
    }
}
