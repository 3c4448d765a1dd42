package id.pulang.cases.desk;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people for whom a case can be opened: those whom a list attests to be there, and each that is only sought. */
@Service
@Transactional
public class WithoutCase {

    private static final int ON_A_PAGE = 50;

    private final WithoutCaseRows rows;
    private final Cases cases;
    private final People people;

    WithoutCase(WithoutCaseRows rows, Cases cases, People people) {
        this.rows = rows;
        this.cases = cases;
        this.people = people;
    }

    /** One page of them by name, with how many there are in all. */
    public record Shown(Map<PersonId, String> people, int total, int page, int pages) {

        public Shown {
            people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        }
    }

    /**
     * The case of one person, as their page shows it.
     *
     * @param about empty where they have none
     * @param listed whether they stand on a list, so that one can be opened
     */
    public record OfPerson(PersonId person, @Nullable CaseSummary about, boolean present, boolean listed) {}

    /** Counts those whom a list attests to be there, by incident; an incident without any is left out. */
    public Map<IncidentId, Long> counts() {
        return rows.counts();
    }

    /** Returns the case of a person, or whether one can be opened; opens no name. */
    public OfPerson of(PersonId id) {
        PersonSummary person = people.find(id).orElseThrow(() -> new NotFound("person"));
        return new OfPerson(
                person.id(),
                cases.caseOf(person.id()).map(cases::summary).orElse(null),
                person.present(),
                person.statements() > 0);
    }

    /** Returns a page; the first is 1. */
    public Shown page(IncidentId incident, int asked) {
        List<PersonId> all = cases.waitingForCase(incident).stream()
                .map(PersonSummary::id)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(asked, 1, pages);
        List<PersonId> shown = all.subList((page - 1) * ON_A_PAGE, Math.min(page * ON_A_PAGE, all.size()));
        return new Shown(people.names(shown, Purpose.CASE_WORK), all.size(), page, pages);
    }
}
