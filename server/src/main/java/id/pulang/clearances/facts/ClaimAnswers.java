package id.pulang.clearances.facts;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.cases.CaseId;
import id.pulang.clearances.changes.GateChanges;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.PackGates;
import id.pulang.identity.Actor;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The word of the owners of gates on what lists claim: only then does it count (docs/decisions/0040). */
@Component
public class ClaimAnswers {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Gates gates;
    private final FactRows rows;
    private final GateChanges changes;
    private final OneTravelDocument travelDocuments;
    private final Clock clock;

    ClaimAnswers(Gates gates, FactRows rows, GateChanges changes, OneTravelDocument travelDocuments, Clock clock) {
        this.travelDocuments = travelDocuments;
        this.gates = gates;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Confirms claims of one incident whose evidence is a paper, one statement a gate; every one must be of a gate that
     * the officer may open. Left out is what was answered meanwhile, what something else was said after, and what lacks
     * its number or date, and a travel document of somebody who holds one in another incident. Returns how many count
     * from now on.
     */
    public int confirm(Collection<FactId> claims, Actor owner) {
        Map<Gate, List<StoredFact>> byGate = byGate(rows.find(claims));
        byGate.keySet().forEach(gate -> GateFactRecorder.requireOpener(gate, owner));
        return byGate.entrySet().stream()
                .mapToInt(each -> confirm(each.getKey(), each.getValue(), owner))
                .sum();
    }

    /** Each case has the gates of its own pack, which may differ in who opens one of the same code. */
    private Map<Gate, List<StoredFact>> byGate(List<StoredFact> claims) {
        Map<CaseId, PackGates> there =
                gates.of(claims.stream().map(StoredFact::caseId).distinct().toList());
        return claims.stream()
                .collect(groupingBy(claim -> Objects.requireNonNull(there.get(claim.caseId()))
                        .gate(claim.said().gate())));
    }

    private int confirm(Gate gate, List<StoredFact> claims, Actor owner) {
        Set<CaseId> elsewhere = gate.kind() == GateKind.TRAVEL_DOCUMENT
                ? travelDocuments.elsewhere(
                        claims.stream().map(StoredFact::caseId).toList())
                : Set.of();
        List<FactId> good = claims.stream()
                .filter(claim -> gate.confirmedByPaper() && claim.claims(gate) && complete(gate, claim))
                .filter(claim -> !elsewhere.contains(claim.caseId()))
                .map(StoredFact::id)
                .toList();
        List<CaseId> opened = good.isEmpty() ? List.of() : rows.vouch(good, owner.id(), clock.instant());
        if (!opened.isEmpty()) {
            changes.wroteAll("gate " + gate.code() + " claims confirmed", opened, opened.size() + " rows of lists");
        }
        return opened.size();
    }

    private static boolean complete(Gate gate, StoredFact claim) {
        return gate.evidence().isGiven(claim.said().hasDocument(), claim.said().on() != null);
    }

    /** Refuses claims with a reason: they count for nothing, and their gates stand as they did before. */
    public Recording refuse(Collection<FactId> ids, String reason, Actor owner) {
        List<StoredFact> claims = rows.find(ids);
        claims.forEach(claim -> GateFactRecorder.requireOpener(gate(claim), owner));
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            return new NotRecorded(RecordingProblem.REFUSAL_LENGTH);
        }
        List<CaseId> refused = claims.stream()
                .filter(claim ->
                        claim.claims(gate(claim)) && rows.withdraw(claim, reason.strip(), owner.id(), clock.instant()))
                .map(StoredFact::caseId)
                .distinct()
                .toList();
        if (refused.isEmpty()) {
            return new NotRecorded(RecordingProblem.ALREADY_ANSWERED);
        }
        changes.wroteAll("claims refused", refused, refused.size() + " cases");
        return new Recording.Recorded();
    }

    private Gate gate(StoredFact claim) {
        return gates.of(claim.caseId()).gate(claim.said().gate());
    }
}
