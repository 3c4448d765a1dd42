package id.pulang.clearances.facts;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.Meaning;
import id.pulang.clearances.gates.PackGates;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.protection.Sealed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    /** Returns the gates that hold at a post. */
    public PackGates gatesAt(PostCode post) {
        return gates.at(post);
    }

    /** Returns what is kept on every gate of several cases; the words in it are for deciding and not shown. */
    public Map<CaseId, List<FactsOnGate>> kept(Collection<CaseSummary> cases) {
        Map<CaseId, PostCode> posts = cases.stream().collect(Collectors.toMap(CaseSummary::id, CaseSummary::post));
        Map<CaseId, Map<String, List<BoundFact>>> said = rows.standing(posts.keySet()).stream()
                .collect(groupingBy(
                        each -> each.fact().caseId(),
                        groupingBy(each -> each.fact().said().gate())));
        Map<CaseId, List<FactsOnGate>> kept = new HashMap<>();
        said.forEach((id, byGate) -> kept.put(
                id,
                gatesAt(Objects.requireNonNull(posts.get(id))).all().stream()
                        .filter(gate -> byGate.containsKey(gate.code()))
                        .map(gate -> FactsOnGate.of(gate, byGate.getOrDefault(gate.code(), List.of())))
                        .toList()));
        return kept;
    }

    /**
     * Opens what lists claim on those gates of cases at which an owner with this role confirms the papers, in the order
     * of the cases.
     */
    public List<StoredFact> claims(Collection<CaseSummary> cases, PackRole owner) {
        Map<CaseId, List<FactsOnGate>> kept = kept(cases);
        List<Sealed<StoredFact>> claims = cases.stream()
                .flatMap(each -> kept.getOrDefault(each.id(), List.of()).stream())
                .filter(each -> each.gate().confirmedByPaper()
                        && owner.holdsAny(each.gate().openedBy()))
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

    /** Opens the numbers of the documents that count on the gates of a case, by the code of the gate. */
    @Transactional
    public Map<String, String> numbers(CaseSummary about) {
        return open(Sealed.of(new Subject("case", about.id().value()), () -> numbersOn(about)));
    }

    private Map<String, String> numbersOn(CaseSummary about) {
        return kept(List.of(about)).getOrDefault(about.id(), List.of()).stream()
                .flatMap(each -> each.counts().stream())
                .map(each -> each.fact().said())
                .filter(GateFact::hasDocument)
                .collect(Collectors.toMap(GateFact::gate, said -> Objects.requireNonNull(said.document())));
    }

    /** Opens what is sealed, for clearance. */
    public <T> T open(Sealed<T> sealed) {
        return sealed.open(Purpose.CLEARANCE, trail);
    }

    /** Returns what was said of the document that opens a gate of a kind now, for each case that has one there. */
    public Map<CaseId, GateFact> of(Collection<CaseSummary> cases, GateKind kind) {
        return kept(cases).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.gate().kind() == kind)
                .flatMap(each -> each.counts().filter(fact -> opens(each.gate(), fact)).stream())
                .map(BoundFact::fact)
                .collect(Collectors.toMap(StoredFact::caseId, StoredFact::said));
    }

    /** Whether one of several cases has a document that opens a gate of a kind and is valid on a day. */
    boolean anyValid(Collection<CaseSummary> cases, GateKind kind, LocalDate day) {
        return kept(cases).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.gate().kind() == kind)
                .anyMatch(each -> each.counts()
                        .filter(fact -> opens(each.gate(), fact)
                                && isValid(each.gate(), fact.fact().said(), day))
                        .isPresent());
    }

    private static boolean isValid(Gate gate, GateFact said, LocalDate day) {
        LocalDate until = said.validUntil();
        LocalDate on = said.on();
        boolean outlived = on != null
                && gate.evidence()
                        .validDays()
                        .filter(days -> on.plusDays(days).isBefore(day))
                        .isPresent();
        return !outlived && (until == null || !until.isBefore(day));
    }

    private static boolean opens(Gate gate, BoundFact counts) {
        return counts.fact().said().hasDocument()
                && gate.word(counts.fact().said().word())
                        .filter(word -> word.means() == Meaning.MET)
                        .isPresent();
    }

    /** Returns how a gate is called in the language of a page. */
    public String gateName(String code, String language) {
        return gates.find(code).map(gate -> gate.name().in(language)).orElse(code);
    }
}
