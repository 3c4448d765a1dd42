package id.pulang.cases.selections;

import id.pulang.incidents.IncidentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts cases by what had happened to them at moments that are past, out of their milestones. */
@Component
public class PastCases {

    private final SelectionRows rows;

    PastCases(SelectionRows rows) {
        this.rows = rows;
    }

    /**
     * Counts at each moment the living cases of an incident of which the latest of some milestones is one that reaches.
     * A milestone counts from when it happened, at the latest from when it was noted.
     *
     * @param moments none of which lies ahead
     */
    public Map<Instant, Long> count(IncidentId incident, Reach reach, List<Instant> moments) {
        return rows.count(incident, reach, moments);
    }
}
