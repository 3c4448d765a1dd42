package id.pulang.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The forms in which people are looked up: a name in small plain letters, its words as they sound, a number without
 * signs.
 */
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

    /** Lists the words of a name as they sound, whatever the spelling: Soeharto and Suharto are one word. */
    public static List<String> sounds(String name) {
        return Arrays.stream(plain(name).split(" "))
                .filter(word -> word.length() > 1 && word.chars().allMatch(Character::isLetter))
                .map(SearchWords::sound)
                .filter(sound -> sound.length() > 1)
                .distinct()
                .toList();
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

    private static String sound(String word) {
        return word.replace("oe", "u")
                .replace("dj", "j")
                .replace("tj", "c")
                .replace("sj", "s")
                .replace("sy", "s")
                .replace("sh", "s")
                .replace("ch", "h")
                .replace("kh", "h")
                .replace("ph", "f")
                .replace('v', 'f')
                .replace('p', 'f')
                .replace('q', 'k')
                .replace('x', 's')
                .replace('z', 's')
                .replace('y', 'i')
                .replace('r', 'l')
                .replaceAll("(?<=[bdgklt])h", "")
                .replaceAll("(.)\\1+", "$1")
                .replaceAll("(?<=.)[aeou]h?$", "");
    }
}
