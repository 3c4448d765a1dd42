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
    private static final int[][] SUBSTITUTION = substitutions();

    private HeardDistance() {}

    /** The distance, or a number above {@code limit} as soon as it is certain to be above. */
    static int between(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) * DOUBLED > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        int[] gaps = new int[right.length() + 1];
        for (int j = 1; j <= right.length(); j++) {
            gaps[j] = gap(right, j - 1);
            last[j] = last[j - 1] + gaps[j];
        }
        for (int i = 1; i <= left.length(); i++) {
            if (fill(row, i, left, right, gaps, last, beforeLast) > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[right.length()];
    }

    /** Fills one row of the table and returns its least cell. */
    private static int fill(int[] row, int i, String left, String right, int[] gaps, int[] last, int[] beforeLast) {
        char letter = left.charAt(i - 1);
        int leftGap = gap(left, i - 1);
        row[0] = last[0] + leftGap;
        int least = row[0];
        for (int j = 1; j <= right.length(); j++) {
            char other = right.charAt(j - 1);
            int best = last[j - 1] + substitution(letter, other);
            best = Math.min(best, last[j] + leftGap);
            best = Math.min(best, row[j - 1] + gaps[j]);
            if (i > 1 && j > 1 && letter == right.charAt(j - 2) && left.charAt(i - 2) == other) {
                best = Math.min(best, beforeLast[j - 2] + SWAPPED);
            }
            row[j] = best;
            least = Math.min(least, best);
        }
        return least;
    }

    private static int gap(String word, int at) {
        char letter = word.charAt(at);
        if (at > 0 && word.charAt(at - 1) == letter) {
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
        return letters ? SUBSTITUTION[left - 'a'][right - 'a'] : SLIP;
    }

    private static int[][] substitutions() {
        int[][] table = new int[26][26];
        for (int[] row : table) {
            Arrays.fill(row, SLIP);
        }
        alike(table, "aeiou", 12);
        for (String heardAlike :
                new String[] {"fpv", "pb", "gkq", "dt", "szjyc", "ck", "lr", "uo", "ei", "iy", "uw", "vw", "mn"}) {
            alike(table, heardAlike, 7);
        }
        return table;
    }

    private static void alike(int[][] table, String letters, int cost) {
        for (char left : letters.toCharArray()) {
            for (char right : letters.toCharArray()) {
                table[left - 'a'][right - 'a'] = cost;
            }
        }
    }
}
