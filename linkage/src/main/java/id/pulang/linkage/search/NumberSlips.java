package id.pulang.linkage.search;

import java.util.function.LongConsumer;

/**
 * All national numbers that one slip of the pen could have turned into a given one: a wrong digit, two neighbours
 * exchanged, one left out or one too many. There are about 160, so that asking for each is cheaper than keeping the
 * deletions of every registered number.
 */
final class NumberSlips {

    static final int DIGITS = 16;

    private NumberSlips() {}

    /** The digits as a number; 0 when they cannot be a national number. */
    static long number(String digits) {
        return digits.length() == DIGITS && onlyDigits(digits) ? Long.parseLong(digits) : 0;
    }

    /** The digits of a number as somebody wrote it. */
    static String digits(String written) {
        return written.replaceAll("[^0-9]", "");
    }

    static void each(String digits, LongConsumer numbers) {
        switch (digits.length()) {
            case DIGITS -> {
                replaced(digits, numbers);
                exchanged(digits, numbers);
            }
            case DIGITS - 1 -> added(digits, numbers);
            case DIGITS + 1 -> leftOut(digits, numbers);
            default -> {
                // further than one slip from any number
            }
        }
    }

    private static void replaced(String digits, LongConsumer numbers) {
        for (int at = 0; at < DIGITS; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(at)) {
                    numbers.accept(Long.parseLong(digits.substring(0, at) + digit + digits.substring(at + 1)));
                }
            }
        }
    }

    private static void exchanged(String digits, LongConsumer numbers) {
        for (int at = 0; at + 1 < DIGITS; at++) {
            char left = digits.charAt(at);
            char right = digits.charAt(at + 1);
            if (left != right) {
                numbers.accept(Long.parseLong(digits.substring(0, at) + right + left + digits.substring(at + 2)));
            }
        }
    }

    private static void added(String digits, LongConsumer numbers) {
        for (int at = 0; at < DIGITS; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                numbers.accept(Long.parseLong(digits.substring(0, at) + digit + digits.substring(at)));
            }
        }
    }

    private static void leftOut(String digits, LongConsumer numbers) {
        for (int at = 0; at <= DIGITS; at++) {
            numbers.accept(Long.parseLong(digits.substring(0, at) + digits.substring(at + 1)));
        }
    }

    private static boolean onlyDigits(String text) {
        return text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
