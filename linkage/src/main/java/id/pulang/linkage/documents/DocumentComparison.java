package id.pulang.linkage.documents;

import id.pulang.linkage.Level;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares numbers that somebody copied by hand. */
public final class DocumentComparison {

    private static final int SIGNIFICANT_PHONE_DIGITS = 9;

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
        int most = 3;
        if (Math.abs(left.length() - right.length()) >= most) {
            return most;
        }
        if (left.length() == right.length() && apart(left, right) > most + 1) {
            return most;
        }
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + changed, Math.min(last[j], row[j - 1]) + 1);
                if (changed == 1 && swapped(left, right, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return Math.min(most, last[right.length()]);
    }

    private static boolean swapped(String left, String right, int i, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }

    private static int apart(String left, String right) {
        int apart = 0;
        for (int i = 0; i < left.length(); i++) {
            apart += left.charAt(i) == right.charAt(i) ? 0 : 1;
        }
        return apart;
    }
}
