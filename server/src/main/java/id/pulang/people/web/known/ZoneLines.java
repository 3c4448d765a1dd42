package id.pulang.people.web.known;

/**
 * The lines of a machine-readable zone in their field, typed or read in a picture.
 *
 * @param text the lines; empty where none were read
 * @param told the key of the message about them; empty for none
 */
public record ZoneLines(String text, String told) {

    /** Returns lines that somebody has typed. */
    public static ZoneLines typed(String text) {
        return new ZoneLines(text, "");
    }

    static ZoneLines read(String text) {
        return new ZoneLines(text, "people.zone.picture.read");
    }

    static ZoneLines none(String why) {
        return new ZoneLines("", why);
    }

    @Override
    public String toString() {
        return "ZoneLines[sealed]";
    }
}
