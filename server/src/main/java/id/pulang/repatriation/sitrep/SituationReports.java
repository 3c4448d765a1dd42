package id.pulang.repatriation.sitrep;

import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.transactions.Bulkhead;
import id.pulang.identity.transactions.Busy;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.repatriation.JourneyRoles;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The door of situation reports: how an incident stands at one moment, on one page with a number, printed from a form
 * of the pack. It names nobody, and counts those whom the acting person sees. What it said is not kept, only its number
 * and hash: a page that is asked for again is of another moment and has another number (docs/decisions/0081).
 */
@Component
public class SituationReports {

    private final Access access;
    private final Incidents incidents;
    private final SituationReading reading;
    private final ReportIssuing issuing;
    private final Bulkhead places = new Bulkhead("printing a situation report", 2, 0, Duration.ZERO);

    SituationReports(Access access, Incidents incidents, SituationReading reading, ReportIssuing issuing) {
        this.access = access;
        this.incidents = incidents;
        this.reading = reading;
        this.issuing = issuing;
    }

    /** A report as a PDF, and its number. */
    public record PrintedReport(String number, byte[] pdf) {}

    /** Returns the languages in which reports are printed at the acting person's post, the usual one first. */
    public List<String> languages() {
        access.require(JourneyRoles.readers());
        return issuing.languages();
    }

    /**
     * Reads how an incident stands now and prints it; throws {@link Busy} where two others are printed.
     *
     * @param language one of {@link #languages}
     * @param site where the public page that verifies lies
     */
    public PrintedReport print(IncidentId incident, String language, String site) {
        IncidentSummary about = summary(incident);
        if (!issuing.languages().contains(language)) {
            throw new NotFound("form");
        }
        return places.soon(() -> issuing.issue(reading.of(about), language, site));
    }

    private IncidentSummary summary(IncidentId incident) {
        access.require(JourneyRoles.readers());
        return incidents.summary(incident);
    }
}
