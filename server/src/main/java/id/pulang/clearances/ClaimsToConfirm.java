package id.pulang.clearances;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.facts.ClaimAnswers;
import id.pulang.clearances.facts.FactId;
import id.pulang.clearances.facts.GateDocuments;
import id.pulang.clearances.facts.StoredFact;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.passes.PassDecisions;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lists claim and whose paper the acting person has to confirm, in batches (docs/decisions/0040). */
@Service
@Transactional
public class ClaimsToConfirm {

    /** How many rows are shown at once; the others follow when these are answered. */
    public static final int SHOWN = 500;

    private final Access access;
    private final PassDecisions passes;
    private final GateDocuments documents;
    private final People people;
    private final ClaimAnswers answers;

    ClaimsToConfirm(Access access, PassDecisions passes, GateDocuments documents, People people, ClaimAnswers answers) {
        this.access = access;
        this.passes = passes;
        this.documents = documents;
        this.people = people;
        this.answers = answers;
    }

    /** One row of a list that claims that a gate of somebody is met. */
    public record Row(StoredFact claim, CaseSummary about, String name) {}

    /** What one list claims on one gate, and who handed it in. */
    public record OfList(Gate gate, String list, String handedInBy, List<Row> rows) {
        public OfList {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What waits for the acting person's word.
     *
     * @param total how many rows wait; at most {@link #SHOWN} of them are shown
     */
    public record Waiting(List<OfList> lists, int total) {
        public Waiting {
            lists = List.copyOf(lists);
        }
    }

    /** Returns what waits in an incident for the word of the acting person, by gate and list. */
    public Waiting waiting(IncidentId incident) {
        Actor owner = access.require(Role.CASEWORKERS);
        Map<CaseId, CaseSummary> cases = passes.in(incident).stream()
                .filter(each -> each.stage().compareTo(Stage.TRAVELLING) < 0)
                .collect(toMap(CaseSummary::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        List<StoredFact> claims = documents.claims(cases.values(), owner.role());
        return new Waiting(lists(claims.stream().limit(SHOWN).toList(), cases), claims.size());
    }

    private List<OfList> lists(List<StoredFact> claims, Map<CaseId, CaseSummary> cases) {
        Map<PersonId, PersonCard> cards = people.cards(
                claims.stream()
                        .map(claim -> about(claim, cases).person())
                        .distinct()
                        .toList(),
                Purpose.CLEARANCE);
        Map<UserId, String> officers = access.names(
                claims.stream().map(claim -> claim.recorded().by()).distinct().toList());
        Map<List<Object>, List<StoredFact>> grouped = claims.stream()
                .collect(groupingBy(
                        claim -> List.of(
                                gate(claim, cases),
                                claim.list(),
                                claim.recorded().by()),
                        LinkedHashMap::new,
                        toList()));
        return grouped.values().stream()
                .map(rows -> list(rows, cases, cards, officers))
                .toList();
    }

    private Gate gate(StoredFact claim, Map<CaseId, CaseSummary> cases) {
        return documents.gatesAt(about(claim, cases).post()).gate(claim.said().gate());
    }

    private OfList list(
            List<StoredFact> claims,
            Map<CaseId, CaseSummary> cases,
            Map<PersonId, PersonCard> cards,
            Map<UserId, String> officers) {
        StoredFact first = claims.getFirst();
        return new OfList(
                gate(first, cases),
                first.list(),
                officers.getOrDefault(first.recorded().by(), ""),
                claims.stream()
                        .map(claim -> {
                            CaseSummary about = about(claim, cases);
                            String name = Optional.ofNullable(cards.get(about.person()))
                                    .map(PersonCard::name)
                                    .orElse("");
                            return new Row(claim, about, name);
                        })
                        .toList());
    }

    private static CaseSummary about(StoredFact claim, Map<CaseId, CaseSummary> cases) {
        return Objects.requireNonNull(cases.get(claim.caseId()));
    }

    /** Confirms claims of gates that the acting person may open, in one transaction; returns how many count now. */
    public int confirm(Collection<FactId> claims) {
        return answers.confirm(claims, access.require(Role.CASEWORKERS));
    }

    /** Refuses claims with a reason; their gates stand as they did before. */
    public Recording refuse(Collection<FactId> claims, String reason) {
        return answers.refuse(claims, reason, access.require(Role.CASEWORKERS));
    }
}
