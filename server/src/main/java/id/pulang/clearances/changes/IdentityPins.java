package id.pulang.clearances.changes;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.NotFound;
import id.pulang.people.PersonId;
import id.pulang.people.identity.Identities;
import id.pulang.people.identity.IdentityPrint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Binds what is recorded on cases to who their people are held to be at that moment (docs/decisions/0031). */
@Component
public class IdentityPins {

    private final Cases cases;
    private final Identities identities;

    IdentityPins(Cases cases, Identities identities) {
        this.cases = cases;
        this.identities = identities;
    }

    /** A case with the print of who its person is held to be; empty when nothing is known of them. */
    public record PinnedCase(CaseSummary summary, Optional<IdentityPrint> print) {}

    /** Keeps who the person of a case is held to be; of a case that rests in another, the one that lives. */
    public PinnedCase pin(CaseId caseId) {
        return pin(List.of(cases.summary(cases.living(caseId)))).getFirst();
    }

    /**
     * Returns the cases that live, of those that rest in others, each once and all with one question; throws
     * {@link NotFound} where one is not open to the acting person.
     */
    public Set<CaseId> living(Collection<CaseId> ids) {
        Map<CaseId, CaseId> living = cases.livingOf(ids);
        if (!living.keySet().containsAll(ids)) {
            throw new NotFound("case");
        }
        return Set.copyOf(living.values());
    }

    /** Keeps who the people of cases are held to be, in the order of the cases. */
    public List<PinnedCase> pin(Collection<CaseSummary> summaries) {
        Map<PersonId, IdentityPrint> prints =
                identities.pin(summaries.stream().map(CaseSummary::person).toList());
        return summaries.stream()
                .map(each -> new PinnedCase(each, Optional.ofNullable(prints.get(each.person()))))
                .toList();
    }

    /** Keeps who the people of cases are held to be; what is not open to the acting person is left out. */
    public List<PinnedCase> pinAll(Collection<CaseId> ids) {
        return pin(cases.summaries(ids));
    }
}
