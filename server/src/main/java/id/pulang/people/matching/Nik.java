package id.pulang.people.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Indonesian population number and what its digits say.
 *
 * <p>Source: PP 40/2019 Art. 37 (six digits of the region, day and month and year of birth with forty added to the day
 * of women, four digits of a series).
 */
record Nik(String digits) {

    private static final int ADDED_FOR_WOMEN = 40;

    /** Takes a number as a NIK if it can be one; a slip of the pen that can be none is not valid. */
    static Optional<Nik> valid(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        String digits = written.replaceAll("[\\s.-]", "");
        if (!digits.matches("[1-9][0-9]{15}") || digits.endsWith("0000")) {
            return Optional.empty();
        }
        return Optional.of(new Nik(digits)).filter(Nik::hasBirthday);
    }

    /** Says whether a date of birth is the one in the number; the century is not written. */
    boolean fits(LocalDate born) {
        return day() == born.getDayOfMonth()
                && part(8, 10) == born.getMonthValue()
                && part(10, 12) == born.getYear() % 100;
    }

    private boolean hasBirthday() {
        try {
            MonthDay.of(part(8, 10), day());
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private int day() {
        int day = part(6, 8);
        return day > ADDED_FOR_WOMEN ? day - ADDED_FOR_WOMEN : day;
    }

    private int part(int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
