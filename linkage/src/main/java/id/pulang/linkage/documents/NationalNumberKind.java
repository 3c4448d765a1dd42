package id.pulang.linkage.documents;

import id.pulang.linkage.tables.ResourceTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of national number, as a line of {@code national-numbers.tsv} describes it. Immutable.
 *
 * @param birthAt where the date of birth stands as DDMMYY
 * @param raisedForWomen what is added to the day of a woman
 * @param lastYearOfThisCentury two-digit years up to this one are of this century
 * @param areas the two digits with which one can begin
 */
record NationalNumberKind(int length, int birthAt, int raisedForWomen, int lastYearOfThisCentury, Set<String> areas) {

    /** The kinds that this library knows. */
    static final List<NationalNumberKind> KNOWN =
            ResourceTable.rows(NationalNumberKind.class, "national-numbers").stream()
                    .map(NationalNumberKind::kind)
                    .toList();

    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;

    private static NationalNumberKind kind(List<String> told) {
        return new NationalNumberKind(
                Integer.parseInt(told.get(1)),
                Integer.parseInt(told.get(2)),
                Integer.parseInt(told.get(3)),
                Integer.parseInt(told.get(4)),
                Set.of(told.get(5).split(" ")));
    }

    /** Reads a number; nothing when it cannot be of this kind. */
    Optional<NationalNumber> read(String digits) {
        if (digits.length() != length || !areas.contains(digits.substring(0, 2))) {
            return Optional.empty();
        }
        int day = two(digits, birthAt);
        int year = two(digits, birthAt + 4);
        int century = year <= lastYearOfThisCentury ? THIS_CENTURY : LAST_CENTURY;
        try {
            return Optional.of(new NationalNumber(
                    digits,
                    LocalDate.of(
                            century + year,
                            two(digits, birthAt + 2),
                            day > raisedForWomen ? day - raisedForWomen : day)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int two(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }
}
