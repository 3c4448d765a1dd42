package id.pulang.clearances.overrides;

import id.pulang.cases.numbers.CaseNumber;
import java.util.Optional;

/**
 * An override as colleagues see it, with the reason opened and the names of those who answer for it.
 *
 * @param mayDecide whether the acting person could approve or decline it
 */
public record OverrideView(
        GateOverride override,
        CaseNumber number,
        String reason,
        GateOverride.Standing standing,
        String requestedBy,
        Optional<String> decidedBy,
        boolean mayDecide) {}
