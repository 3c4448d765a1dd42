package id.pulang.clearances.facts;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.Meaning;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.protection.Sealed;
import java.util.Collection;
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

    /** Returns the latest fact of every gate of several cases; the words in it are for deciding and not shown. */
    public List<BoundFact> latest(Collection<CaseId> cases) {
        return rows.latest(cases);
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
        return rows.latest(ids).stream()
                .map(BoundFact::fact)
                .filter(fact -> fact.said().gate().equals(code) && fact.said().hasDocument())
                .filter(fact -> gate.word(fact.said().word())
                        .filter(word -> word.means() == Meaning.MET)
                        .isPresent())
                .collect(Collectors.toMap(
                        StoredFact::caseId,
                        fact -> Objects.requireNonNull(fact.said().document())));
    }

    /** Returns how a gate is called in the language of a page. */
    public String gateName(String code, boolean indonesian) {
        return gates.find(code).map(gate -> gate.name().in(indonesian)).orElse(code);
    }
}
