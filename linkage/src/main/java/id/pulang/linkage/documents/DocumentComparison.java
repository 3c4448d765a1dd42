package id.pulang.linkage.documents;

import id.pulang.linkage.kernels.EditDistance;
import id.pulang.linkage.model.ComparisonLevel;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares numbers that somebody copied by hand. */
public final class DocumentComparison {

    private static final int SIGNIFICANT_PHONE_DIGITS = 9;

    /** So many slips, or more, are two different numbers. */
    private static final int MANY = 3;

    private DocumentComparison() {}

    /** How well two numbers agree. */
    public static ComparisonLevel compare(@Nullable String left, @Nullable String right) {
        if (left == null || right == null) {
            return ComparisonLevel.MISSING;
        }
        if (left.equals(right)) {
            return ComparisonLevel.SAME;
        }
        return switch (slips(left, right)) {
            case 1 -> ComparisonLevel.ONE_SLIP;
            case 2 -> ComparisonLevel.TWO_SLIPS;
            default -> ComparisonLevel.DIFFERENT;
        };
    }

    /** The letters and digits of a document's number; null when there are none. */
    public static @Nullable String document(@Nullable String text) {
        String plain = text == null ? "" : kept(text, true).toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }

    /** The digits of a telephone number that matter, without the country's prefix; null when there are too few. */
    public static @Nullable String phone(@Nullable String text) {
        String digits = text == null ? "" : kept(text, false);
        int from = Math.max(0, digits.length() - SIGNIFICANT_PHONE_DIGITS);
        return digits.length() < SIGNIFICANT_PHONE_DIGITS - 2 ? null : digits.substring(from);
    }

    /** The digits of a text, and its plain letters if they are wanted. */
    private static String kept(String text, boolean letters) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean digit = letter >= '0' && letter <= '9';
            if (digit || letters && (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z')) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    /** Wrong, missing, extra or swapped characters; three stands for three or more. */
    private static int slips(String left, String right) {
        return lettersApart(left, right) >= MANY ? MANY : EditDistance.upTo(left, right, MANY - 1);
    }

    /** How many letters of one do not stand in the other, at least; each of them is a slip. */
    private static int lettersApart(String left, String right) {
        long one = letters(left);
        long other = letters(right);
        return Math.max(Long.bitCount(one & ~other), Long.bitCount(other & ~one));
    }

    /** One bit for each letter or digit that stands in a text; some share one. */
    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << text.charAt(i);
        }
        return letters;
    }
}
