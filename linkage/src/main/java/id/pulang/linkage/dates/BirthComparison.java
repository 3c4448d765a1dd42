package id.pulang.linkage.dates;

import id.pulang.linkage.Level;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what two records say about when their person was born. */
public final class BirthComparison {

    private BirthComparison() {}

    /** The best agreement between any two dates of the claims; ages are used where dates are missing. */
    public static Level compare(BirthClaim left, BirthClaim right) {
        if (left.dated() && right.dated()) {
            Level best = compareDates(left.born(), right.born());
            best = better(best, compareDates(left.born(), right.numbered()));
            best = better(best, compareDates(left.numbered(), right.born()));
            return better(best, compareDates(left.numbered(), right.numbered()));
        }
        if (left.dated() && right.aged()) {
            return compareAge(left, right);
        }
        if (right.dated() && left.aged()) {
            return compareAge(right, left);
        }
        return left.aged() && right.aged() ? compareAges(left, right) : Level.MISSING;
    }

    private static Level better(Level one, Level other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Level compareDates(@Nullable LocalDate left, @Nullable LocalDate right) {
        if (left == null || right == null) {
            return Level.MISSING;
        }
        if (left.equals(right)) {
            return Level.SAME;
        }
        boolean sameDayAndMonth =
                left.getMonthValue() == right.getMonthValue() && left.getDayOfMonth() == right.getDayOfMonth();
        boolean swapped =
                left.getMonthValue() == right.getDayOfMonth() && left.getDayOfMonth() == right.getMonthValue();
        int years = Math.abs(left.getYear() - right.getYear());
        if (years == 0) {
            return swapped ? Level.DAY_MONTH_SWAPPED : sameYear(left, right);
        }
        if (sameDayAndMonth) {
            return years == 1
                    ? Level.YEAR_NEAR
                    : oneDigit(left.getYear(), right.getYear()) ? Level.ONE_SLIP : Level.DIFFERENT;
        }
        boolean near = years == 1 && (swapped || left.getMonthValue() == right.getMonthValue());
        return near ? Level.SAME_YEAR : Level.DIFFERENT;
    }

    private static Level sameYear(LocalDate left, LocalDate right) {
        if (left.getMonthValue() != right.getMonthValue()) {
            boolean slip = left.getDayOfMonth() == right.getDayOfMonth()
                    && oneDigit(left.getMonthValue(), right.getMonthValue());
            return slip ? Level.ONE_SLIP : Level.SAME_YEAR;
        }
        if (left.getDayOfMonth() == 1 || right.getDayOfMonth() == 1) {
            return Level.FIRST_OF_MONTH;
        }
        return oneDigit(left.getDayOfMonth(), right.getDayOfMonth()) ? Level.ONE_SLIP : Level.SAME_MONTH;
    }

    private static boolean oneDigit(int left, int right) {
        boolean sameTens = left / 10 == right / 10;
        boolean sameOnes = left % 10 == right % 10 && left / 100 == right / 100;
        return sameTens || sameOnes;
    }

    private static Level compareAge(BirthClaim dated, BirthClaim aged) {
        LocalDate on = Objects.requireNonNull(aged.ageOn());
        int stated = Objects.requireNonNull(aged.age());
        return better(ageLevel(dated.born(), stated, on), ageLevel(dated.numbered(), stated, on));
    }

    private static Level ageLevel(@Nullable LocalDate born, int stated, LocalDate on) {
        return born == null
                ? Level.MISSING
                : ageLevel(Math.abs(Period.between(born, on).getYears() - stated), stated);
    }

    private static Level compareAges(BirthClaim left, BirthClaim right) {
        int one = Objects.requireNonNull(left.age());
        int other = Objects.requireNonNull(right.age());
        int between = Period.between(Objects.requireNonNull(left.ageOn()), Objects.requireNonNull(right.ageOn()))
                .getYears();
        int off = Math.abs(one + between - other);
        return ageLevel(off, one % 5 == 0 ? one : other);
    }

    private static Level ageLevel(int off, int stated) {
        boolean round = stated % 5 == 0;
        if (off == 0) {
            return Level.AGE_FITS;
        }
        if (off == 1 || round && off == 2) {
            return Level.AGE_NEAR;
        }
        return off == 2 || off == 3 || round && off <= 4 ? Level.AGE_OFF : Level.DIFFERENT;
    }
}
