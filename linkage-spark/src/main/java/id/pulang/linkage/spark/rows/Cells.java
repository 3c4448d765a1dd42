package id.pulang.linkage.spark.rows;

import id.pulang.linkage.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single cells of a registry, without the blanks around them. */
final class Cells {

    private static final Set<String> WOMAN = Set.of("2", "f", "female", "p", "pr", "perempuan", "w", "wanita", "woman");
    private static final Set<String> MAN =
            Set.of("1", "m", "male", "l", "lk", "laki-laki", "laki laki", "laki", "pria", "man");
    private static final Set<String> NOTHING = Set.of(
            "n/a", "#n/a", "n.a.", "null", "(null)", "none", "nil", "nan", "unknown", "tidak ada", "tidak diketahui");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[ T].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final int OLDEST = 120;

    private Cells() {}

    /** Whether a cell says nothing: a dash, question marks, NA, "tidak ada". */
    static boolean silent(String cell) {
        return cell.chars().noneMatch(Character::isLetterOrDigit)
                || cell.equals("NA")
                || NOTHING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** The sex that a cell states. */
    static Optional<Sex> sex(String cell) {
        String plain = cell.toLowerCase(Locale.ROOT);
        if (WOMAN.contains(plain)) {
            return Optional.of(Sex.FEMALE);
        }
        return MAN.contains(plain) ? Optional.of(Sex.MALE) : Optional.empty();
    }

    /** An age in years. */
    static Optional<Integer> age(String cell) {
        boolean years = cell.matches("\\d{1,3}") && Integer.parseInt(cell) <= OLDEST;
        return years ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
    }

    /** The eight digits of a date, yyyymmdd, be it a day of the calendar or not. */
    static Optional<String> date(String cell) {
        Matcher yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return Optional.of(yearFirst.group(1) + yearFirst.group(2) + yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        return dayFirst.matches()
                ? Optional.of(dayFirst.group(3) + two(dayFirst.group(2)) + two(dayFirst.group(1)))
                : Optional.empty();
    }

    private static String two(String digits) {
        return digits.length() == 1 ? '0' + digits : digits;
    }

    /** The day of the calendar that eight digits name. */
    static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
