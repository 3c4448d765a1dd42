package id.pulang.clearances.facts;

import id.pulang.cases.CaseId;
import id.pulang.clearances.decision.CurrentFact;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One fact as it is kept.
 *
 * @param toldBy the list and row that told it, or {@link #BY_PAGE}
 * @param confirmedBy who agreed as the second person
 */
public record StoredFact(
        FactId id,
        CaseId caseId,
        PostCode post,
        GateFact said,
        String toldBy,
        UserId by,
        Instant at,
        Optional<UserId> confirmedBy) {

    static final String BY_PAGE = "page";

    /** Returns it as what is held on its gate today. */
    public CurrentFact current(boolean bound) {
        return new CurrentFact(
                said.gate(),
                said.word(),
                said.on(),
                said.validUntil(),
                said.hasDocument(),
                confirmedBy.isPresent(),
                bound);
    }

    /** Returns it as a line of the history of its gate. */
    public GateHistory.Entry entry(Map<UserId, String> names, boolean mayConfirm) {
        return new GateHistory.Entry(
                Optional.of(id),
                said,
                toldBy.equals(BY_PAGE) ? "" : toldBy,
                names.getOrDefault(by, ""),
                at,
                confirmedBy.map(second -> names.getOrDefault(second, "")),
                mayConfirm);
    }
}
