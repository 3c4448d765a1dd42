package id.pulang.incidents.lists;

import id.pulang.incidents.Sex;
import id.pulang.incidents.files.Letters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single cells: names, sexes, ages and the numbers of documents. */
final class Cells {

    private static final int LONGEST_NAME = 200;
    private static final Set<String> FEMALE = Set.of(
            "p", "f", "w", "perempuan", "wanita", "female", "woman", "girl", "pr", "prp", "fem", "perempuan dewasa");
    private static final Set<String> MALE =
            Set.of("l", "m", "laki-laki", "laki", "lelaki", "pria", "male", "man", "boy", "lk", "laki laki", "laki2");
    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "--",
            "–",
            "—",
            "?",
            "n/a",
            "na",
            "nil",
            "none",
            "null",
            "unknown",
            "tidak ada",
            "tidak tahu",
            "tdk ada",
            "kosong",
            "tidak diketahui");
    private static final Pattern AGE = Pattern.compile(
            "(?:~|±|\\+/-|ca\\.?|c\\.|about|approx\\.?|sekitar|kira-kira|kurang lebih|kl\\.?)?\\s*(\\d{1,3})(?:\\.0+)?\\s*"
                    + "(?:\\+|\\?|th\\.?|thn\\.?|tahun|y\\.?|yo|y/o|yrs?\\.?|years?(?: old)?)?");

    private Cells() {}

    /** Says whether a cell says that nothing is known. */
    static boolean nothing(String text) {
        return NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Reads a name; a text longer than any name is a slip of the hand, and is not taken. */
    static Told<String> name(String text) {
        String plain = text.strip().replaceAll("[\\s\\p{Zs}]+", " ");
        if (nothing(plain)) {
            return Told.nothing();
        }
        if (plain.length() > LONGEST_NAME) {
            return Told.unusable("name_too_long");
        }
        if (plain.matches("[=+@].*")) {
            return Told.doubtful(plain, "formula");
        }
        if (Letters.mixed(plain)) {
            return Told.doubtful(plain, "mixed_letters");
        }
        return plain.codePoints().anyMatch(Character::isLetter)
                ? Told.of(plain)
                : Told.unusable("name_without_letters");
    }

    /** Reads a sex as L/P, M/F or a word; in Indonesian P is a woman, in English M is a man. */
    static Told<Sex> sex(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (nothing(word)) {
            return Told.nothing();
        }
        if (FEMALE.contains(word)) {
            return Told.of(Sex.FEMALE);
        }
        return MALE.contains(word) ? Told.of(Sex.MALE) : Told.unusable("not_a_sex");
    }

    /** Reads an age in years, stated or guessed. */
    static Told<Integer> age(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (nothing(plain)) {
            return Told.nothing();
        }
        Matcher found = AGE.matcher(plain);
        if (!found.matches()) {
            return Told.unusable("not_an_age");
        }
        int years = Integer.parseInt(found.group(1));
        return years > 120 ? Told.unusable("not_an_age") : Told.of(years);
    }

    /** Reads an identity number of 16 figures. Source: Perpres 67/2011 on the NIK. */
    static Told<String> nik(String text) {
        String plain = text.replaceAll("[\\s.'’-]", "");
        if (nothing(text) || plain.isEmpty()) {
            return Told.nothing();
        }
        if (!plain.matches("\\d+")) {
            return Told.unusable("nik_letters");
        }
        return plain.length() == 16 ? Told.of(plain) : Told.unusable("nik_length");
    }

    /** Reads the number of a passport or travel document. */
    static Told<String> passport(String text) {
        String plain = text.replaceAll("[\\s.'’-]", "").toUpperCase(Locale.ROOT);
        if (nothing(text) || plain.isEmpty()) {
            return Told.nothing();
        }
        return plain.matches("[A-Z0-9]{5,14}") && plain.matches(".*\\d.*")
                ? Told.of(plain)
                : Told.unusable("not_a_passport");
    }

    /** Reads a telephone number as it stands. */
    static Told<String> phone(String text) {
        String plain = text.strip().replaceFirst("^['’]", "");
        if (nothing(plain)) {
            return Told.nothing();
        }
        int figures = plain.replaceAll("\\D", "").length();
        return figures >= 6 && figures <= 20 ? Told.of(plain) : Told.unusable("not_a_phone");
    }
}
