package id.pulang.linkage.names;

import java.util.Arrays;

/**
 * How far two written words are apart for somebody who wrote one of them by ear. A full slip costs {@link #SLIP};
 * letters that are easily taken for each other, a swallowed h and a doubled letter cost less.
 */
final class HeardDistance {

    /** What one ordinary wrong letter costs. */
    static final int SLIP = 20;

    private static final int SWAPPED = 16;
    private static final int DOUBLED = 4;
    private static final int LETTERS = 26;
    private static final int[] SUBSTITUTION = substitutions();

    private HeardDistance() {}

    /** The distance, or a number above {@code limit} as soon as it is certain to be above. */
    static int between(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) * DOUBLED > limit) {
            return limit + 1;
        }
        char[] one = left.toCharArray();
        char[] other = right.toCharArray();
        int width = other.length + 1;
        int[] gaps = new int[width];
        int[] table = new int[3 * width];
        for (int j = 1; j < width; j++) {
            gaps[j] = gap(other, j - 1);
            table[j] = table[j - 1] + gaps[j];
        }
        int last = 0;
        for (int i = 1; i <= one.length; i++) {
            int row = i % 3 * width;
            int beforeLast = (i + 1) % 3 * width;
            if (fill(table, row, last, beforeLast, i, one, other, gaps) > limit) {
                return limit + 1;
            }
            last = row;
        }
        return table[last + other.length];
    }

    /** Fills one row of the table, which keeps the last three, and returns its least cell. */
    private static int fill(
            int[] table, int row, int last, int beforeLast, int i, char[] left, char[] right, int[] gaps) {
        char letter = left[i - 1];
        int leftGap = gap(left, i - 1);
        int cell = table[last] + leftGap;
        table[row] = cell;
        int least = cell;
        for (int j = 1; j <= right.length; j++) {
            char other = right[j - 1];
            cell = Math.min(cell + gaps[j], table[last + j] + leftGap);
            cell = Math.min(cell, table[last + j - 1] + substitution(letter, other));
            if (i > 1 && j > 1 && letter == right[j - 2] && left[i - 2] == other) {
                cell = Math.min(cell, table[beforeLast + j - 2] + SWAPPED);
            }
            table[row + j] = cell;
            least = Math.min(least, cell);
        }
        return least;
    }

    private static int gap(char[] word, int at) {
        char letter = word[at];
        if (at > 0 && word[at - 1] == letter) {
            return DOUBLED;
        }
        return switch (letter) {
            case 'h' -> 6;
            case 'y' -> 12;
            default -> SLIP;
        };
    }

    private static int substitution(char left, char right) {
        if (left == right) {
            return 0;
        }
        boolean letters = left >= 'a' && left <= 'z' && right >= 'a' && right <= 'z';
        return letters ? SUBSTITUTION[(left - 'a') * LETTERS + right - 'a'] : SLIP;
    }

    private static int[] substitutions() {
        int[] table = new int[LETTERS * LETTERS];
        Arrays.fill(table, SLIP);
        alike(table, "aeiou", 12);
        for (String heardAlike :
                new String[] {"fpv", "pb", "gkq", "dt", "szjyc", "ck", "lr", "uo", "ei", "iy", "uw", "vw", "mn"}) {
            alike(table, heardAlike, 7);
        }
        return table;
    }

    private static void alike(int[] table, String letters, int cost) {
        for (char left : letters.toCharArray()) {
            for (char right : letters.toCharArray()) {
                table[(left - 'a') * LETTERS + right - 'a'] = cost;
            }
        }
    }
}
