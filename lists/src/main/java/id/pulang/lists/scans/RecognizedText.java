package id.pulang.lists.scans;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What one reading of a cell says.
 *
 * @param confidence of the word that it is least sure of, from 0 to 100
 */
record RecognizedText(String text, double confidence) {

    static final double CERTAIN = 100;

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]");
    private static final Pattern QUOTES = Pattern.compile("[‘’“”`´]");

    /**
     * Drops what no list holds: a bar is the letter I, since drawn lines were taken off, and marks alone are grains.
     */
    static RecognizedText of(String text, double confidence) {
        String plain = QUOTES.matcher(text.replace('|', 'I')).replaceAll("'").strip();
        return LETTERS.matcher(plain).find() || plain.equals("-") || plain.equals("#")
                ? new RecognizedText(plain, confidence)
                : new RecognizedText("", plain.isEmpty() ? 0 : confidence);
    }

    /** What one sign is that was shown several times in a row; nothing where it was not read as one sign each time. */
    RecognizedText ofOne(int times) {
        String signs = text.replace(" ", "");
        boolean one = signs.length() == times
                && signs.chars().map(Character::toUpperCase).distinct().count() == 1;
        if (!one) {
            return new RecognizedText("", 0);
        }
        long capitals = signs.chars().filter(Character::isUpperCase).count();
        String sign = signs.substring(0, 1);
        return new RecognizedText(
                2 * capitals >= times ? sign.toUpperCase(Locale.ROOT) : sign.toLowerCase(Locale.ROOT), confidence);
    }

    /** Whether both say the same; a low line is often taken for a blank. */
    boolean says(RecognizedText other) {
        return blank(text).equals(blank(other.text));
    }

    private static String blank(String text) {
        return text.replace('_', ' ');
    }

    /** Of two that say the same the one that shows the low lines, as sure as the less sure of them. */
    RecognizedText and(RecognizedText other) {
        double least = Math.min(confidence, other.confidence);
        return new RecognizedText(text.indexOf('_') >= 0 ? text : other.text, least);
    }
}
