package id.pulang.linkage.names;

import java.util.Arrays;

/**
 * How far two written words are apart for somebody who wrote one of them by ear. A full slip costs {@link #SLIP};
 * letters that are easily taken for each other, a swallowed h and a doubled letter cost less.
 */
final class PhoneticEditDistance {

    /** What one ordinary wrong letter costs. */
    static final int SLIP = 20;

    private static final int SWAPPED = 16;
    private static final int DOUBLED = 4;
    private static final int LETTERS = 26;
    private static final char NO_LETTER = 0;
    private static final int[] SUBSTITUTION = substitutions();

    private PhoneticEditDistance() {}

    /** The distance, or a number above {@code limit} as soon as it is certain to be above. */
    static int between(Heard left, Heard right, int limit) {
        if (Math.abs(left.length() - right.length()) * DOUBLED > limit) {
            return limit + 1;
        }
        int width = right.length() + 1;
        int[] table = new int[3 * width];
        for (int j = 1; j < width; j++) {
            table[j] = table[j - 1] + right.gaps[j - 1];
        }
        int last = 0;
        for (int i = 1; i <= left.length(); i++) {
            int row = i % 3 * width;
            int beforeLast = (i + 1) % 3 * width;
            if (fill(table, row, last, beforeLast, i, left, right) > limit) {
                return limit + 1;
            }
            last = row;
        }
        return table[last + right.length()];
    }

    /** Fills one row of the table, which keeps the last three, and returns its least cell. */
    private static int fill(int[] table, int row, int last, int beforeLast, int i, Heard left, Heard right) {
        char[] ofRight = right.letters;
        byte[] gaps = right.gaps;
        char letter = left.letters[i - 1];
        char letterBefore = i > 1 ? left.letters[i - 2] : NO_LETTER;
        int leftGap = left.gaps[i - 1];
        int cell = table[last] + leftGap;
        table[row] = cell;
        int least = cell;
        char before = NO_LETTER;
        for (int j = 1; j <= ofRight.length; j++) {
            char other = ofRight[j - 1];
            cell = Math.min(cell + gaps[j - 1], table[last + j] + leftGap);
            cell = Math.min(cell, table[last + j - 1] + substitution(letter, other));
            if (letter == before && letterBefore == other) {
                cell = Math.min(cell, table[beforeLast + j - 2] + SWAPPED);
            }
            table[row + j] = cell;
            least = Math.min(least, cell);
            before = other;
        }
        return least;
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

    /** A written word, and what each of its letters costs where it is left out. */
    static final class Heard {

        private final String word;
        private final char[] letters;
        private final byte[] gaps;

        Heard(String word) {
            this.word = word;
            letters = word.toCharArray();
            gaps = new byte[letters.length];
            for (int at = 0; at < gaps.length; at++) {
                gaps[at] = gapAt(at);
            }
        }

        int length() {
            return letters.length;
        }

        String word() {
            return word;
        }

        private byte gapAt(int at) {
            if (at > 0 && letters[at - 1] == letters[at]) {
                return DOUBLED;
            }
            return switch (letters[at]) {
                case 'h' -> 6;
                case 'y' -> 12;
                default -> SLIP;
            };
        }
    }
}
