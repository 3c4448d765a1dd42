package id.pulang.incidents.web;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.closure.Closure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Closing on the page of an incident.
 *
 * @param others all other incidents
 * @param closed the incidents that are closed
 * @param own whether the incident is of the post of who looks
 */
public record ClosureView(
        Optional<Closure> closure, List<IncidentSummary> others, Map<IncidentId, Closure> closed, boolean own) {

    /** Returns the other incidents that are open. */
    public List<IncidentSummary> open() {
        return others.stream().filter(other -> !closed.containsKey(other.id())).toList();
    }

    /** Returns the incident that goes on in place of this one. */
    public Optional<IncidentSummary> goesOn() {
        return closure.flatMap(standing -> others.stream()
                .filter(other -> other.id().equals(standing.into()))
                .findFirst());
    }

    /** Returns those that were recorded once more and go on in an incident; their lists and people stay in them. */
    public List<IncidentSummary> recordedAgain(IncidentSummary here) {
        return others.stream()
                .filter(other -> Optional.ofNullable(closed.get(other.id()))
                        .filter(closure -> here.id().equals(closure.into()))
                        .isPresent())
                .toList();
    }
}
