package id.pulang.incidents;

import java.text.Normalizer;
import java.util.Locale;

/** The forms in which things are looked up: a name or title in small plain letters, a number without signs. */
public final class SearchWords {

    private static final int DIGITS_OF_A_PHONE = 9;

    private SearchWords() {}

    /** Writes a name in small letters without accents and signs. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['`’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Writes a number in capital letters and digits only. */
    public static String number(String written) {
        return written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Keeps the last nine digits of a phone number, which no country code changes. */
    public static String phone(String written) {
        String digits = written.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - DIGITS_OF_A_PHONE));
    }
}
