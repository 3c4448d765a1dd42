package id.pulang.screening;

import id.pulang.cases.Cases;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Station;
import org.springframework.stereotype.Component;

/** The station of the river at which two officers have concluded the screening. */
@Component
class ScreenedStation implements Station {

    private final Cases cases;

    ScreenedStation(Cases cases) {
        this.cases = cases;
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
    public Count count(IncidentId incident) {
        return new Count(
                cases.countWith(incident, ScreeningConcluded.TWICE), "/desk/cases?incident=" + incident.value());
    }
}
