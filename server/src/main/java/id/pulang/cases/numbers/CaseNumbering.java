package id.pulang.cases.numbers;

import id.pulang.identity.Access;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives case numbers: the country of the incident's place, the year at the post, and the next in sequence. */
@Component
public class CaseNumbering {

    /** Stands for a place whose country is not known. Source: ISO 3166-1, user-assigned codes. */
    private static final String SOMEWHERE = "XX";

    private final CaseSequenceRows rows;
    private final Incidents incidents;
    private final Access access;

    CaseNumbering(CaseSequenceRows rows, Incidents incidents, Access access) {
        this.rows = rows;
        this.incidents = incidents;
        this.access = access;
    }

    /** Takes the next numbers for cases of an incident, in order. */
    public Iterator<CaseNumber> next(IncidentId incident, int numbers) {
        @Nullable String place = incidents.reference(incident).placeCode();
        String country = place == null || !place.matches("[A-Z]{2}-.*") ? SOMEWHERE : place.substring(0, 2);
        int year = access.today().getYear();
        int last = rows.take(country, year, numbers);
        return IntStream.rangeClosed(last + 1, last + numbers)
                .mapToObj(sequence -> CaseNumber.of(country, year, sequence))
                .iterator();
    }
}
