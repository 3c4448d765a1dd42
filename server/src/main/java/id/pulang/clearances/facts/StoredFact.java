package id.pulang.clearances.facts;

import id.pulang.cases.CaseId;
import id.pulang.clearances.decision.CurrentFact;
import id.pulang.clearances.facts.GateHistory.Claim;
import id.pulang.clearances.facts.GateHistory.ClaimState;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Meaning;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.incidents.rosters.NeutralName;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One fact as it is kept.
 *
 * @param toldBy the list and row that told it, or {@link #BY_PAGE}
 * @param recorded who wrote it down or handed the list in, and when
 * @param confirmedBy who agreed as the second person
 * @param answer what an owner of the gate said to it, where a list told it
 */
public record StoredFact(
        FactId id,
        CaseId caseId,
        PostCode post,
        GateFact said,
        String toldBy,
        Recorded recorded,
        Optional<UserId> confirmedBy,
        Optional<ClaimAnswer> answer) {

    static final String BY_PAGE = "page";

    /** Who wrote a fact down, and when. */
    public record Recorded(UserId by, Instant at) {}

    /**
     * The word of an owner of the gate on what a list claims.
     *
     * @param confirmed whether it holds; if not, it is withdrawn
     * @param because why it was withdrawn; empty when it was not
     */
    public record ClaimAnswer(boolean confirmed, UserId by, String because) {}

    /** Whether a list told it, in this version or an earlier one. */
    public boolean byList() {
        return !toldBy.equals(BY_PAGE);
    }

    /** Returns the name of the list that told it. */
    public String list() {
        int row = toldBy.lastIndexOf(" #");
        return NeutralName.of(row < 0 ? toldBy : toldBy.substring(0, row));
    }

    /** Whether a list told it, it would open the gate, and no owner of the gate has answered it. */
    boolean claims(Gate gate) {
        return byList() && answer.isEmpty() && opens(gate);
    }

    private boolean opens(Gate gate) {
        return gate.word(said.word())
                .filter(word -> word.means() == Meaning.MET)
                .isPresent();
    }

    /** Returns it as what is held on its gate today. */
    public CurrentFact current(boolean bound) {
        return new CurrentFact(
                said.gate(),
                said.word(),
                said.on(),
                said.validUntil(),
                said.hasDocument(),
                confirmedBy.isPresent(),
                bound,
                said.escort());
    }

    /** Returns the officers who are named beside it. */
    public Stream<UserId> officers() {
        return Stream.of(Stream.of(recorded.by()), confirmedBy.stream(), answer.map(ClaimAnswer::by).stream())
                .flatMap(each -> each);
    }

    /** Returns it as a line of the history of its gate. */
    public GateHistory.Entry entry(Gate gate, Map<UserId, String> names, boolean mayConfirm) {
        return new GateHistory.Entry(
                Optional.of(id),
                said,
                byList() ? NeutralName.of(toldBy) : "",
                names.getOrDefault(recorded.by(), ""),
                recorded.at(),
                confirmedBy.map(second -> names.getOrDefault(second, "")),
                mayConfirm,
                byList() && opens(gate) ? Optional.of(claim(names)) : Optional.empty());
    }

    private Claim claim(Map<UserId, String> names) {
        return answer.map(given -> new Claim(
                        given.confirmed() ? ClaimState.CONFIRMED : ClaimState.WITHDRAWN,
                        names.getOrDefault(given.by(), ""),
                        given.because()))
                .orElseGet(() -> new Claim(ClaimState.OPEN, "", ""));
    }
}
