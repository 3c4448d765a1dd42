package id.pulang.linkage.dates;

import id.pulang.linkage.model.ComparisonLevel;

/** Compares what two records say about when their person was born. */
public final class BirthComparison {

    private static final int DIGITS = 8;
    private static final int YEARS_NEAR = 3;

    private BirthComparison() {}

    /**
     * The best agreement between any two dates of the claims; ages are used where dates are missing. Ages of which
     * nobody knows when they were noted are compared with each other, as noted at about the same time, and not with
     * dates.
     */
    public static ComparisonLevel compare(BirthClaim left, BirthClaim right) {
        if (left.dated() && right.dated()) {
            return compareDated(left, right);
        }
        if (left.dated() && right.agedOnADay()) {
            return compareAge(left, right);
        }
        if (right.dated() && left.agedOnADay()) {
            return compareAge(right, left);
        }
        boolean aged = left.aged() && right.aged() && left.agedOnADay() == right.agedOnADay();
        return aged ? compareAges(left, right) : ComparisonLevel.MISSING;
    }

    /** Stated dates that differ are not the same because a number agrees: it may have been copied with its slip. */
    private static ComparisonLevel compareDated(BirthClaim left, BirthClaim right) {
        ComparisonLevel stated = compareDates(left.born(), right.born());
        ComparisonLevel best = better(stated, compareDates(left.born(), right.numbered()));
        best = better(best, compareDates(left.numbered(), right.born()));
        best = better(best, compareDates(left.numbered(), right.numbered()));
        boolean otherwiseStated = stated != ComparisonLevel.SAME && stated != ComparisonLevel.MISSING;
        return best == ComparisonLevel.SAME && otherwiseStated ? ComparisonLevel.ONE_SLIP : best;
    }

    private static ComparisonLevel better(ComparisonLevel one, ComparisonLevel other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static ComparisonLevel compareDates(int left, int right) {
        if (left == 0 || right == 0) {
            return ComparisonLevel.MISSING;
        }
        if (left == right) {
            return ComparisonLevel.SAME;
        }
        ComparisonLevel level = left / 10_000 == right / 10_000 ? sameYear(left, right) : otherYear(left, right);
        return switch (level) {
            case DIFFERENT -> slips(left, right);
            case SAME_YEAR, SAME_MONTH, OTHER_YEAR ->
                slips(left, right) == ComparisonLevel.ONE_SLIP ? ComparisonLevel.ONE_SLIP : level;
            default -> level;
        };
    }

    private static ComparisonLevel otherYear(int left, int right) {
        int years = Math.abs(left / 10_000 - right / 10_000);
        if (left % 10_000 == right % 10_000) {
            return years == 1 ? ComparisonLevel.YEAR_NEAR : ComparisonLevel.OTHER_YEAR;
        }
        boolean near = years == 1 && swapped(left, right) || years <= YEARS_NEAR && month(left) == month(right);
        return near ? ComparisonLevel.SAME_YEAR : ComparisonLevel.DIFFERENT;
    }

    private static ComparisonLevel sameYear(int left, int right) {
        if (swapped(left, right)) {
            return ComparisonLevel.DAY_MONTH_SWAPPED;
        }
        if (month(left) != month(right)) {
            return ComparisonLevel.SAME_YEAR;
        }
        return day(left) == 1 || day(right) == 1 ? ComparisonLevel.FIRST_OF_MONTH : ComparisonLevel.SAME_MONTH;
    }

    /** The Hamming distance of the digits, where two neighbouring digits that are exchanged count as one. */
    private static ComparisonLevel slips(int left, int right) {
        int apart = 0;
        int last = -2;
        boolean exchanged = false;
        int lastLeft = 0;
        int lastRight = 0;
        for (int at = 0; at < DIGITS; at++, left /= 10, right /= 10) {
            int one = left % 10;
            int other = right % 10;
            if (one != other) {
                exchanged |= last == at - 1 && one == lastRight && other == lastLeft;
                apart++;
                last = at;
                lastLeft = one;
                lastRight = other;
            }
        }
        if (apart == 1 || apart == 2 && exchanged) {
            return ComparisonLevel.ONE_SLIP;
        }
        return apart == 2 ? ComparisonLevel.TWO_SLIPS : ComparisonLevel.DIFFERENT;
    }

    private static boolean swapped(int left, int right) {
        return month(left) == day(right) && day(left) == month(right);
    }

    private static int month(int date) {
        return date / 100 % 100;
    }

    private static int day(int date) {
        return date % 100;
    }

    private static ComparisonLevel compareAge(BirthClaim dated, BirthClaim aged) {
        return better(
                ageLevel(dated.born(), aged.age(), aged.ageOn()), ageLevel(dated.numbered(), aged.age(), aged.ageOn()));
    }

    private static ComparisonLevel ageLevel(int born, int stated, int on) {
        return born == 0 ? ComparisonLevel.MISSING : ageLevel(Math.abs(years(born, on) - stated), stated);
    }

    private static ComparisonLevel compareAges(BirthClaim left, BirthClaim right) {
        int between = years(left.ageOn(), right.ageOn());
        int off = Math.abs(left.age() + between - right.age());
        return ageLevel(off, left.age() % 5 == 0 ? left.age() : right.age());
    }

    /** Whole years from one day to another; negative when the other is earlier. */
    private static int years(int from, int to) {
        return to >= from ? (to - from) / 10_000 : -((from - to) / 10_000);
    }

    private static ComparisonLevel ageLevel(int off, int stated) {
        boolean round = stated % 5 == 0;
        if (off == 0) {
            return ComparisonLevel.AGE_FITS;
        }
        if (off == 1 || round && off == 2) {
            return ComparisonLevel.AGE_NEAR;
        }
        return off == 2 || off == 3 || round && off <= 4 ? ComparisonLevel.AGE_OFF : ComparisonLevel.DIFFERENT;
    }
}
