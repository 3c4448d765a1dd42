package id.pulang.clearances.facts;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.Meaning;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.protection.Sealed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens what was recorded on gates: the whole history of one gate, or the number of the document that opens it. */
@Component
public class GateDocuments {

    private final Gates gates;
    private final FactRows rows;
    private final AuditTrail trail;

    GateDocuments(Gates gates, FactRows rows, AuditTrail trail) {
        this.gates = gates;
        this.rows = rows;
        this.trail = trail;
    }

    /** Returns what is kept on every gate of several cases; the words in it are for deciding and not shown. */
    public Map<CaseId, List<FactsOnGate>> kept(Collection<CaseId> cases) {
        Map<CaseId, Map<String, List<BoundFact>>> said = rows.standing(cases).stream()
                .collect(groupingBy(
                        each -> each.fact().caseId(),
                        groupingBy(each -> each.fact().said().gate())));
        Map<CaseId, List<FactsOnGate>> kept = new HashMap<>();
        said.forEach((id, byGate) -> kept.put(
                id,
                gates.all().stream()
                        .filter(gate -> byGate.containsKey(gate.code()))
                        .map(gate -> FactsOnGate.of(gate, byGate.getOrDefault(gate.code(), List.of())))
                        .toList()));
        return kept;
    }

    /**
     * Opens what lists claim on those gates of cases at which an owner with this role confirms the papers, in the order
     * of the cases.
     */
    public List<StoredFact> claims(Collection<CaseId> cases, Role owner) {
        Map<CaseId, List<FactsOnGate>> kept = kept(cases);
        List<Sealed<StoredFact>> claims = cases.stream()
                .flatMap(id -> kept.getOrDefault(id, List.of()).stream())
                .filter(each ->
                        each.gate().confirmedByPaper() && each.gate().openedBy().contains(owner))
                .flatMap(each -> each.claim().stream())
                .map(BoundFact::fact)
                .map(each -> Sealed.of(new Subject("case", each.caseId().value()), each))
                .toList();
        return claims.isEmpty() ? List.of() : Sealed.openAll(claims, Purpose.CLEARANCE, trail);
    }

    /** Returns all that was recorded here on one gate of a case, the newest first. */
    public List<StoredFact> history(CaseId caseId, Gate gate) {
        return open(Sealed.of(new Subject("case", caseId.value()), rows.history(caseId, gate.code())));
    }

    /** Opens what is sealed, for clearance. */
    public <T> T open(Sealed<T> sealed) {
        return sealed.open(Purpose.CLEARANCE, trail);
    }

    /** Returns the number of the document that opens a gate now, for each case that has one there. */
    public Map<CaseId, String> of(Collection<CaseId> ids, String code) {
        Gate gate = gates.gate(code);
        return kept(ids).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.gate().equals(gate))
                .flatMap(each -> each.counts().stream())
                .map(BoundFact::fact)
                .filter(fact -> fact.said().hasDocument())
                .filter(fact -> gate.word(fact.said().word())
                        .filter(word -> word.means() == Meaning.MET)
                        .isPresent())
                .collect(Collectors.toMap(
                        StoredFact::caseId,
                        fact -> Objects.requireNonNull(fact.said().document())));
    }

    /** Returns how a gate is called in the language of a page. */
    public String gateName(String code, String language) {
        return gates.find(code).map(gate -> gate.name().in(language)).orElse(code);
    }
}
