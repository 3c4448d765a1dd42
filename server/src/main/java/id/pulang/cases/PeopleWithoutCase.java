package id.pulang.cases;

import id.pulang.identity.NotFound;
import id.pulang.incidents.IncidentId;
import id.pulang.people.IdentityStanding;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.identity.Identities;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds for whom a case can be opened, who of them is present, and where their identities stand. */
@Component
class PeopleWithoutCase {

    private final CaseRows rows;
    private final People people;
    private final Identities identities;

    PeopleWithoutCase(CaseRows rows, People people, Identities identities) {
        this.rows = rows;
        this.people = people;
        this.identities = identities;
    }

    /** Lists the people whose presence a list attests and who have no case. */
    List<PersonSummary> waiting(IncidentId incident) {
        var served = rows.liveIn(incident).stream().map(OneCase::person).collect(Collectors.toSet());
        return people.in(incident).stream()
                .filter(person -> person.present() && !served.contains(person.id()))
                .toList();
    }

    /** Finds who of some people is registered among those present. */
    Set<PersonId> present(Collection<PersonId> ids) {
        return people.summaries(List.copyOf(ids)).stream()
                .filter(PersonSummary::present)
                .map(PersonSummary::id)
                .collect(Collectors.toSet());
    }

    Map<PersonId, PersonId> today(Collection<PersonId> ids) {
        return people.today(ids);
    }

    PersonSummary person(PersonId id) {
        return people.find(id).orElseThrow(() -> new NotFound("person"));
    }

    List<PersonSummary> chosen(Collection<PersonId> ids) {
        return people.chosen(ids);
    }

    /** Keeps those who stand on a list on it until the transaction ends; a case is opened for nobody else. */
    List<PersonSummary> listed(List<PersonSummary> found) {
        Set<PersonId> held = people.hold(found.stream().map(PersonSummary::id).toList());
        return found.stream().filter(person -> held.contains(person.id())).toList();
    }

    Map<PersonId, IdentityStanding> identities(Collection<PersonId> people) {
        return identities.standings(people);
    }
}
