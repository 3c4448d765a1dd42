package id.pulang.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares spellings of place names. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST = 4;

    private Spelling() {}

    /** Writes a name without case, accents, spaces and signs. */
    static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_LETTER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Says how alike two plain names are: 1 is equal, 0 has nothing in common; too short to tell is 0. */
    static double nearness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (Math.min(one.length(), other.length()) < SHORTEST) {
            return 0;
        }
        return 1 - (double) distance(one, other) / longest;
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] line = new int[other.length() + 1];
            line[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                line[column] = Math.min(Math.min(line[column - 1], above[column]) + 1, above[column - 1] + change);
            }
            above = line;
        }
        return above[other.length()];
    }
}
