package id.pulang.incidents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which things are looked up: a name or title in small plain letters, a number without signs. */
public final class SearchWords {

    private static final int DIGITS_OF_A_PHONE = 9;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("['`’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_SIGN = Pattern.compile("[^A-Z0-9]");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private SearchWords() {}

    /** Writes a name in small letters without accents and signs. */
    public static String plain(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(APOSTROPHES.matcher(letters).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Writes a number in capital letters and digits only. */
    public static String number(String written) {
        return NO_SIGN.matcher(written.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** Keeps the last nine digits of a phone number, which no country code changes. */
    public static String phone(String written) {
        String digits = NO_DIGIT.matcher(written).replaceAll("");
        return digits.substring(Math.max(0, digits.length() - DIGITS_OF_A_PHONE));
    }
}
