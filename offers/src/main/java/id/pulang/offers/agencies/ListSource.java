package id.pulang.offers.agencies;

import id.pulang.offers.data.Bilingual;
import id.pulang.offers.data.DataRow;
import java.time.LocalDate;

/**
 * Where a list of agencies comes from.
 *
 * @param asOf the day of which it tells
 * @param says who made it
 * @param validUntil the last day on which the check relies on it
 */
public record ListSource(LocalDate asOf, Bilingual says, LocalDate validUntil) {

    /** Stands in the first cell of the row that tells it. */
    static final String MARK = "AS_OF";

    static ListSource of(DataRow row) {
        return new ListSource(row.day(1), row.bilingual(2), row.day(4));
    }

    /** Whether the check may still rely on the list. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
