package id.pulang.offers.facts;

import id.pulang.offers.data.Bilingual;
import id.pulang.offers.data.DataRow;
import java.time.LocalDate;
import java.util.List;

/**
 * A state to which offers lead, and what is known about working there.
 *
 * @param code ISO 3166-1 alpha-3
 * @param names how texts name it and its places, as phrases
 * @param dialCodes its telephone codes, each with a plus sign
 * @param status what the authorities at home have said
 * @param says the same as a sentence, with who said it
 * @param stated when it was said
 * @param source where that is written
 * @param validUntil the last day on which the check relies on it
 */
public record Destination(
        String code,
        List<String> names,
        List<String> dialCodes,
        PlacementStatus status,
        Bilingual says,
        LocalDate stated,
        String source,
        LocalDate validUntil) {

    static final int COLUMNS = 9;

    static Destination of(DataRow row) {
        return new Destination(
                row.text(0),
                row.list(1),
                row.list(2),
                row.constant(3, PlacementStatus.class),
                row.bilingual(4),
                row.day(6),
                row.text(7),
                row.day(8));
    }

    /** Whether the check may still rely on what was said. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
