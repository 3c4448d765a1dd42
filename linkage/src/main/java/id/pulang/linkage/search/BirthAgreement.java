package id.pulang.linkage.search;

/** How two dates of birth agree, and what that is worth in bits if births spread over sixty years. */
public enum BirthAgreement {
    SAME(14.2),
    DAY_AND_MONTH_EXCHANGED(9.5),
    NEIGHBOURING_YEAR(8),
    SAME_YEAR_AND_DAY(5),
    SAME_YEAR_AND_MONTH(5),
    /** Of at least one of them only the year is known. */
    YEAR_SAME(5.6),
    YEAR_NEXT(0.5),
    ONLY_YEAR_SAME(-0.7),
    DIFFERENT(-6),
    MISSING(0);

    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    private final double bits;

    BirthAgreement(double bits) {
        this.bits = bits;
    }

    /** What this agreement is worth. */
    public double bits() {
        return bits;
    }

    /** How two dates agree, each yyyymmdd with zeros for what is unknown. */
    public static BirthAgreement of(int left, int right) {
        if (left == 0 || right == 0) {
            return MISSING;
        }
        if (left % MONTH == 0 || right % MONTH == 0) {
            return ofYears(left / YEAR - right / YEAR);
        }
        return left == right ? SAME : ofDays(left, right);
    }

    /** The date with day and month exchanged; 0 when that is no date or the same one. */
    static int exchanged(int born) {
        int day = born % MONTH;
        int month = born / MONTH % MONTH;
        boolean possible = day >= 1 && day <= 12 && month != day;
        return possible ? born / YEAR * YEAR + day * MONTH + month : 0;
    }

    private static BirthAgreement ofYears(int apart) {
        return switch (apart) {
            case 0 -> YEAR_SAME;
            case 1, -1 -> YEAR_NEXT;
            default -> DIFFERENT;
        };
    }

    private static BirthAgreement ofDays(int left, int right) {
        boolean sameDay = left % MONTH == right % MONTH;
        boolean sameMonth = left / MONTH % MONTH == right / MONTH % MONTH;
        if (left / YEAR != right / YEAR) {
            return sameDay && sameMonth && Math.abs(left - right) == YEAR ? NEIGHBOURING_YEAR : DIFFERENT;
        }
        if (exchanged(left) == right) {
            return DAY_AND_MONTH_EXCHANGED;
        }
        if (sameMonth) {
            return SAME_YEAR_AND_MONTH;
        }
        return sameDay ? SAME_YEAR_AND_DAY : ONLY_YEAR_SAME;
    }
}
