package id.pulang.incidents.stations;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first station of the river: what has been stated, before anyone knows about whom. */
@Component
class StatementStation implements Station {

    private final Incidents incidents;

    StatementStation(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String code() {
        return "statements";
    }

    @Override
    public Placement placement() {
        return Placement.SOURCE;
    }

    @Override
    public Count count(IncidentId incident) {
        return new Count(incidents.statementCount(incident), "/desk/incidents/" + incident.value() + "/statements");
    }

    @Override
    public Optional<Map<Instant, Long>> past(IncidentId incident, List<Instant> moments) {
        return Optional.of(incidents.statementCounts(incident, moments));
    }

    @Override
    public String pastList(IncidentId incident, LocalDate day) {
        return "/desk/incidents/" + incident.value() + "/statements?on=" + day;
    }
}
