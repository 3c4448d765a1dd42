package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import java.util.UUID;

/** What stands behind a verdict: two different officers, and why. */
public record Decided(IncidentId incident, String post, String reason, UUID first, UUID second) {

    public Decided {
        if (first.equals(second)) {
            throw new IllegalArgumentException("A verdict needs two different officers");
        }
    }
}
