package id.pulang.casework;

/** Shortens a text to a title without parting a letter that takes two chars. */
public final class Truncation {

    private Truncation() {}

    /** Returns how a text begins, in at most so many chars. */
    public static String truncated(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
