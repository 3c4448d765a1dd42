package id.pulang.reports.mail;

/**
 * What a family may know, in both languages of the public pages.
 *
 * @param local in the first of them; empty where nothing may be told
 */
public record FamilyText(String local, String english) {

    /** Nothing may be told. */
    public static final FamilyText NONE = new FamilyText("", "");

    /** Stands between the languages where both are kept as one text; nobody types it. */
    private static final char SEPARATOR = '\u001F';

    /** Reads what was kept; an earlier version kept one language. */
    static FamilyText read(String kept) {
        int at = kept.indexOf(SEPARATOR);
        return at < 0 ? new FamilyText(kept, "") : new FamilyText(kept.substring(0, at), kept.substring(at + 1));
    }

    /** Writes both as one text. */
    String kept() {
        return english.isEmpty() ? local : local + SEPARATOR + english;
    }
}
