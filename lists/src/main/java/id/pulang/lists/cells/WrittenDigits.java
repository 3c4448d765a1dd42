package id.pulang.lists.cells;

/**
 * Digits of other scripts: Khmer, Thai, Burmese, Lao, Arabic, Devanagari, Bengali and all others that Unicode knows.
 */
public final class WrittenDigits {

    private static final char LAST_OF_ASCII = 127;

    private WrittenDigits() {}

    /** The text with the digits 0 to 9 in the place of those of other scripts; as long as before. */
    public static String plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (foreign(text.charAt(at))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static boolean foreign(char letter) {
        return letter > LAST_OF_ASCII && Character.isDigit(letter);
    }

    private static String replaced(String text) {
        char[] letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            if (foreign(letters[at])) {
                letters[at] = (char) ('0' + Character.digit(letters[at], 10));
            }
        }
        return new String(letters);
    }
}
