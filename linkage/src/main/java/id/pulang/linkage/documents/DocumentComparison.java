package id.pulang.linkage.documents;

import id.pulang.linkage.Level;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares numbers that somebody copied by hand. */
public final class DocumentComparison {

    private static final int SIGNIFICANT_PHONE_DIGITS = 9;

    /** So many slips, or more, are two different numbers. */
    private static final int MANY = 3;

    private DocumentComparison() {}

    /** How well two numbers agree. */
    public static Level compare(@Nullable String left, @Nullable String right) {
        if (left == null || right == null) {
            return Level.MISSING;
        }
        if (left.equals(right)) {
            return Level.SAME;
        }
        return switch (slips(left, right)) {
            case 1 -> Level.ONE_SLIP;
            case 2 -> Level.TWO_SLIPS;
            default -> Level.DIFFERENT;
        };
    }

    /** The letters and digits of a document's number; null when there are none. */
    public static @Nullable String document(@Nullable String text) {
        String plain = text == null ? "" : text.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }

    /** The digits of a telephone number that matter, without the country's prefix; null when there are too few. */
    public static @Nullable String phone(@Nullable String text) {
        String digits = text == null ? "" : text.replaceAll("[^0-9]", "");
        int from = Math.max(0, digits.length() - SIGNIFICANT_PHONE_DIGITS);
        return digits.length() < SIGNIFICANT_PHONE_DIGITS - 2 ? null : digits.substring(from);
    }

    /** Wrong, missing, extra or swapped characters; three stands for three or more. */
    private static int slips(String left, String right) {
        if (Math.abs(left.length() - right.length()) >= MANY) {
            return MANY;
        }
        char[] one = left.toCharArray();
        char[] other = right.toCharArray();
        return one.length == other.length && apart(one, other) > MANY + 1 ? MANY : Math.min(MANY, distance(one, other));
    }

    private static int distance(char[] left, char[] right) {
        int width = right.length + 1;
        int[] table = new int[3 * width];
        for (int j = 0; j < width; j++) {
            table[j] = j;
        }
        int last = 0;
        for (int i = 1; i <= left.length; i++) {
            int row = i % 3 * width;
            table[row] = i;
            for (int j = 1; j < width; j++) {
                int changed = left[i - 1] == right[j - 1] ? 0 : 1;
                int cell = Math.min(table[row + j - 1], table[last + j]) + 1;
                cell = Math.min(cell, table[last + j - 1] + changed);
                if (changed == 1 && swapped(left, right, i, j)) {
                    cell = Math.min(cell, table[(i + 1) % 3 * width + j - 2] + 1);
                }
                table[row + j] = cell;
            }
            last = row;
        }
        return table[last + right.length];
    }

    private static boolean swapped(char[] left, char[] right, int i, int j) {
        return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
    }

    private static int apart(char[] left, char[] right) {
        int apart = 0;
        for (int i = 0; i < left.length; i++) {
            apart += left[i] == right[i] ? 0 : 1;
        }
        return apart;
    }
}
