package id.pulang.clearances.overrides;

import id.pulang.cases.numbers.CaseNumber;
import id.pulang.clearances.gates.Gate;
import java.util.Optional;

/**
 * An override as colleagues see it, with the reason opened and the names of those who answer for it.
 *
 * @param gate the gate as the pack of the case describes it; none where the pack has it no more
 * @param mayDecide whether the acting person could approve or decline it
 */
public record OverrideView(
        GateOverride override,
        Optional<Gate> gate,
        CaseNumber number,
        String reason,
        GateOverride.Standing standing,
        String requestedBy,
        Optional<String> decidedBy,
        boolean mayDecide) {}
