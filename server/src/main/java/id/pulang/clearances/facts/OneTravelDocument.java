package id.pulang.clearances.facts;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.gates.GateKind;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.people.PersonId;
import id.pulang.people.master.MasterPersons;
import id.pulang.people.master.SameHuman;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * No second travel document for one human being, whatever the incident (docs/decisions/0088): one that is valid in a
 * case of another incident, of somebody who is not home yet, keeps a second from being recorded.
 */
@Component
public class OneTravelDocument {

    private static final Actor SERVER = Actor.server("one travel document");

    private final MasterPersons masters;
    private final Cases cases;
    private final GateDocuments documents;
    private final Access access;
    private final TransactionTemplate apart;

    OneTravelDocument(
            MasterPersons masters,
            Cases cases,
            GateDocuments documents,
            Access access,
            PlatformTransactionManager transactions) {
        this.masters = masters;
        this.access = access;
        this.cases = cases;
        this.documents = documents;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Finds those cases of which the person holds one as somebody of another incident. Their human beings are held
     * until the transaction ends, so that of two officers who record one at once the second sees the first's. Cases of
     * other posts are looked at by the server itself, in a transaction of its own; nothing of them is told.
     */
    public Set<CaseId> elsewhere(Collection<CaseId> issued) {
        List<CaseSummary> about = cases.summaries(issued);
        masters.hold(about.stream().map(CaseSummary::person).toList());
        return about.stream()
                .filter(each -> isElsewhere(each.person()))
                .map(CaseSummary::id)
                .collect(Collectors.toSet());
    }

    private boolean isElsewhere(PersonId person) {
        List<PersonId> others =
                masters.others(person).stream().map(SameHuman::other).toList();
        LocalDate today = access.today();
        return !others.isEmpty()
                && Acting.as(SERVER, () -> Objects.requireNonNull(apart.execute(_ -> anyOf(others, today))));
    }

    private boolean anyOf(Collection<PersonId> others, LocalDate today) {
        List<CaseSummary> onTheWay = cases.summaries(cases.casesOf(others).values()).stream()
                .filter(each -> each.stage().compareTo(Stage.LANDED) < 0)
                .toList();
        return documents.anyValid(onTheWay, GateKind.TRAVEL_DOCUMENT, today);
    }
}
