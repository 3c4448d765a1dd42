package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.selections.CaseCounts;
import id.pulang.cases.selections.CaseSelection;
import id.pulang.cases.selections.PastCases;
import id.pulang.cases.selections.PastPoint;
import id.pulang.cases.selections.PastSelection;
import id.pulang.cases.selections.Reach;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Placement;
import id.pulang.incidents.stations.Station;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The station of the river at which two officers have concluded the screening. */
@Component
class ScreenedStation implements Station, CaseSelection, PastSelection {

    private final Cases cases;
    private final CaseCounts counts;
    private final PastCases past;

    ScreenedStation(Cases cases, CaseCounts counts, PastCases past) {
        this.cases = cases;
        this.counts = counts;
        this.past = past;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String code() {
        return "screened";
    }

    @Override
    public Collection<CaseId> in(IncidentId incident) {
        return cases.with(incident, ScreeningConcluded.TWICE);
    }

    @Override
    public Placement placement() {
        return Placement.BESIDE;
    }

    @Override
    public Count count(IncidentId incident) {
        return counts.of(this, incident);
    }

    @Override
    public Optional<Map<Instant, Long>> past(IncidentId incident, List<Instant> moments) {
        return Optional.of(past.count(incident, reach(), moments));
    }

    @Override
    public Reach reach() {
        return Reach.forGood(ScreeningConcluded.TWICE);
    }

    @Override
    public String pastList(IncidentId incident, LocalDate day) {
        return new PastPoint(code(), day).list(incident);
    }
}
