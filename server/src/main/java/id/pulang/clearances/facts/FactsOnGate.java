package id.pulang.clearances.facts;

import id.pulang.clearances.gates.Gate;
import java.util.List;
import java.util.Optional;

/**
 * What is kept here on one gate of one case and not withdrawn: what counts, and what a list has claimed since.
 *
 * @param counts the latest that an officer recorded, that an owner confirmed, or that only shuts the gate
 * @param claim what a list said last, if it would open the gate and waits for the word of an owner
 */
public record FactsOnGate(Gate gate, Optional<BoundFact> counts, Optional<BoundFact> claim) {

    /**
     * Tells claims from what counts. On a gate that another module keeps, nothing that is kept here counts.
     *
     * @param newestFirst all that was said on the gate and not withdrawn
     */
    static FactsOnGate of(Gate gate, List<BoundFact> newestFirst) {
        if (!gate.recordedHere()) {
            return new FactsOnGate(gate, Optional.empty(), newestFirst.stream().findFirst());
        }
        return new FactsOnGate(
                gate,
                newestFirst.stream().filter(each -> !each.fact().claims(gate)).findFirst(),
                newestFirst.stream().findFirst().filter(each -> each.fact().claims(gate)));
    }
}
