package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.selections.CaseCounts;
import id.pulang.cases.selections.CaseSelection;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Placement;
import id.pulang.incidents.stations.Station;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** The station of the river at which two officers have concluded the screening. */
@Component
class ScreenedStation implements Station, CaseSelection {

    private final Cases cases;
    private final CaseCounts counts;

    ScreenedStation(Cases cases, CaseCounts counts) {
        this.cases = cases;
        this.counts = counts;
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
}
