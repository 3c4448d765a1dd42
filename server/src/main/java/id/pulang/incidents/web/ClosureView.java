package id.pulang.incidents.web;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.closure.Closure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Closing on the page of an incident.
 *
 * @param others all other incidents
 * @param closed which incidents are closed
 * @param own whether the incident is of the post of who looks
 */
public record ClosureView(
        Optional<Closure> closure, List<IncidentSummary> others, Set<IncidentId> closed, boolean own) {

    /** Returns the other incidents that are open. */
    public List<IncidentSummary> open() {
        return others.stream().filter(other -> !closed.contains(other.id())).toList();
    }

    /** Returns the incident that goes on in place of this one. */
    public Optional<IncidentSummary> goesOn() {
        return closure.flatMap(standing -> others.stream()
                .filter(other -> other.id().equals(standing.into()))
                .findFirst());
    }
}
