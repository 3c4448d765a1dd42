package id.pulang.lists.cells;

import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.model.Sex;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single cells about a person: names, sexes, ages and the numbers of documents. */
public final class PersonCells {

    private static final int OLDEST = 120;
    private static final int LONGEST_NAME = 200;
    private static final char FIRST_OF_OTHER_ALPHABETS = 0x250;

    private static final Set<String> WOMAN = CellWords.of("FEMALE");
    private static final Set<String> MAN = CellWords.of("MALE");

    private static final int FEWEST_DIGITS_OF_A_COPIED_NUMBER = 10;
    private static final int FEWEST_DIGITS_OF_A_PASSPORT = 5;
    private static final int FEWEST_DIGITS_OF_A_PHONE = 6;
    private static final int MONTHS_OF_A_YEAR = 12;

    private static final String MONTHS = anyOf("MONTHS");

    /** Months only stand behind years that are called so: "27 M" is no child of two years and seven months. */
    private static final Pattern AGE =
            Pattern.compile("%s?\\s*(\\d{1,3}+)(?:[.,]\\d+)?\\s*(?:\\+|\\?|%s(?:\\s*\\d{1,2}\\s*(?:%s|%s))?)?"
                    .formatted(anyOf("ABOUT"), anyOf("YEARS"), MONTHS, anyOf("MONTHS_BEHIND_YEARS")));

    private static final Pattern AGE_IN_MONTHS = Pattern.compile("(\\d{1,2}+)\\s*" + MONTHS);

    private static final Pattern PASSPORT = Pattern.compile("[A-Z]*\\d[A-Z0-9]*");

    /** Where no blanks are written, a PDF may have some between the signs of a word. */
    private static final Pattern BLANK_BETWEEN_SIGNS = Pattern.compile(
            "(?<=[\\p{IsKhmer}\\p{IsThai}\\p{IsLao}\\p{IsMyanmar}]) (?=[\\p{IsKhmer}\\p{IsThai}\\p{IsLao}\\p{IsMyanmar}])");

    private PersonCells() {}

    /** One of the words of a kind, with a dot behind it or none. */
    private static String anyOf(String kind) {
        return CellWords.of(kind).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:(?:", ")\\.?)"));
    }

    /** Reads a name; a text longer than any name is a slip of the hand, and is not taken. */
    public static CellValue<String> name(String cell) {
        String plain = oneBlankBetweenWords(cell);
        if (CellTexts.missing(plain)) {
            return CellValue.nothing();
        }
        if (plain.length() > LONGEST_NAME) {
            return CellValue.unusable(CellProblem.NAME_TOO_LONG);
        }
        if ("=+@".indexOf(plain.charAt(0)) >= 0) {
            return CellValue.doubtful(plain, CellProblem.FORMULA);
        }
        if (any(plain, letter -> letter >= FIRST_OF_OTHER_ALPHABETS) && VisibleText.mixed(plain)) {
            return CellValue.doubtful(plain, CellProblem.MIXED_LETTERS);
        }
        return any(plain, Character::isLetter)
                ? CellValue.of(plain)
                : CellValue.unusable(CellProblem.NAME_WITHOUT_LETTERS);
    }

    /** Reads words as they stand. */
    public static CellValue<String> words(String cell) {
        return CellValue.of(CellTexts.missing(cell) ? null : cell);
    }

    /**
     * Reads a sex as L/P, M/F, 1/2 or a word of any language that is known; P is a woman where L is a man, M a man
     * where F is a woman.
     */
    public static CellValue<Sex> sex(String cell) {
        String plain = BLANK_BETWEEN_SIGNS.matcher(CellWords.plain(cell)).replaceAll("");
        String word = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        if (CellTexts.missing(cell)) {
            return CellValue.nothing();
        }
        if (WOMAN.contains(word)) {
            return CellValue.of(Sex.FEMALE);
        }
        return MAN.contains(word) ? CellValue.of(Sex.MALE) : CellValue.unusable(CellProblem.NOT_A_SEX);
    }

    /** Reads an age in years, stated or guessed: 25, ~25, "sekitar 25 tahun", "2 th 6 bln". */
    public static CellValue<Integer> age(String written) {
        if (CellTexts.missing(written)) {
            return CellValue.nothing();
        }
        String cell = WrittenDigits.plain(written);
        Matcher found = AGE.matcher(CellWords.plain(cell));
        if (!found.matches()) {
            return ageInMonths(cell);
        }
        int years = Integer.parseInt(found.group(1));
        return years > OLDEST ? CellValue.unusable(CellProblem.NOT_AN_AGE) : CellValue.of(years);
    }

    private static CellValue<Integer> ageInMonths(String cell) {
        Matcher found = AGE_IN_MONTHS.matcher(CellWords.plain(cell));
        return found.matches()
                ? CellValue.of(Integer.parseInt(found.group(1)) / MONTHS_OF_A_YEAR)
                : CellValue.unusable(CellProblem.NOT_AN_AGE);
    }

    /**
     * Reads a national number, of as many figures as one of a known kind has; one that was copied wrongly as it stands,
     * and a word in its place, such as "hilang", not at all.
     */
    public static CellValue<String> nationalNumber(String written) {
        String cell = WrittenDigits.plain(written);
        String plain = unpunctuated(cell);
        if (CellTexts.missing(cell) || CellTexts.placeholder(plain)) {
            return CellValue.nothing();
        }
        if (any(plain, letter -> letter < '0' || letter > '9')) {
            return doubtful(cell, CellProblem.NIK_LETTERS, FEWEST_DIGITS_OF_A_COPIED_NUMBER);
        }
        return NationalNumber.hasLength(plain.length())
                ? CellValue.of(plain)
                : doubtful(cell, CellProblem.NIK_LENGTH, FEWEST_DIGITS_OF_A_PASSPORT);
    }

    /**
     * Reads the number of a passport or travel document; what is none as it stands, and a word in its place not at all.
     */
    public static CellValue<String> passport(String written) {
        String cell = WrittenDigits.plain(written);
        String plain = unpunctuated(cell).toUpperCase(Locale.ROOT);
        if (CellTexts.missing(cell) || CellTexts.placeholder(plain)) {
            return CellValue.nothing();
        }
        boolean one = plain.length() >= 5
                && plain.length() <= 14
                && PASSPORT.matcher(plain).matches();
        return one ? CellValue.of(plain) : doubtful(cell, CellProblem.NOT_A_PASSPORT, FEWEST_DIGITS_OF_A_PASSPORT);
    }

    /** Reads a telephone number as it stands; a word in its place not at all. */
    public static CellValue<String> phone(String written) {
        String cell = WrittenDigits.plain(written);
        String plain = cell.startsWith("'") || cell.startsWith("’") ? cell.substring(1) : cell;
        if (CellTexts.missing(plain) || CellTexts.placeholder(plain)) {
            return CellValue.nothing();
        }
        long figures = digits(plain);
        return figures >= FEWEST_DIGITS_OF_A_PHONE && figures <= 20
                ? CellValue.of(plain)
                : doubtful(plain, CellProblem.NOT_A_PHONE, FEWEST_DIGITS_OF_A_PHONE);
    }

    /** What has enough digits to be compared as it stands, else nothing that two people could share by chance. */
    private static CellValue<String> doubtful(String cell, CellProblem problem, int fewestDigits) {
        return digits(cell) >= fewestDigits ? CellValue.doubtful(cell, problem) : CellValue.unusable(problem);
    }

    private static long digits(String text) {
        return text.chars().filter(letter -> letter >= '0' && letter <= '9').count();
    }

    private static String unpunctuated(String cell) {
        var plain = new StringBuilder(cell.length());
        cell.chars()
                .filter(letter -> !Character.isWhitespace(letter) && ".'’-".indexOf(letter) < 0)
                .forEach(letter -> plain.append((char) letter));
        return plain.length() == cell.length() ? cell : plain.toString();
    }

    /** Most names are written so already. */
    private static String oneBlankBetweenWords(String text) {
        boolean before = false;
        boolean written = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean space = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
            written &= !space || letter == ' ' && !before;
            before = space;
        }
        return written ? text : text.strip().replaceAll("[\\s\\p{Zs}]+", " ");
    }

    private static boolean any(String text, IntPredicate such) {
        return text.codePoints().anyMatch(such);
    }
}
