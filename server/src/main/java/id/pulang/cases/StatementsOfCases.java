package id.pulang.cases;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pulang.incidents.CaseStandsAlone;
import id.pulang.incidents.ListedPeople;
import id.pulang.incidents.ListedPeople.CaseOnList;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.StatementsRelied;
import id.pulang.people.People;
import id.pulang.people.PeopleOnList;
import id.pulang.people.PeopleUnlisted;
import id.pulang.people.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The statements on which cases rest, and the cases that statements are about. */
@Component
public class StatementsOfCases implements StatementsRelied {

    private final People people;
    private final CaseRows rows;

    StatementsOfCases(People people, CaseRows rows) {
        this.people = people;
        this.rows = rows;
    }

    /** Finds the live cases of those whom statements are about; a statement about nobody with a case is left out. */
    public Map<StatementId, CaseId> casesAbout(Collection<StatementId> statements) {
        Map<StatementId, PersonId> persons = people.of(statements);
        Map<PersonId, CaseId> served =
                rows.liveOf(new HashSet<>(persons.values())).stream().collect(toMap(OneCase::person, OneCase::id));
        return persons.entrySet().stream()
                .filter(each -> served.containsKey(each.getValue()))
                .collect(toMap(Map.Entry::getKey, each -> Objects.requireNonNull(served.get(each.getValue()))));
    }

    @Override
    public ListedPeople behind(Collection<StatementId> statements) {
        PeopleOnList on = people.on(statements);
        return new ListedPeople(
                on.elsewhere().size(),
                on.onlyHere().size(),
                on.beyond().size(),
                rows.liveOf(on.onlyHere()).stream()
                        .map(each -> new CaseOnList(each.key(), each.number().value()))
                        .toList());
    }

    /** Lets nobody with a case stand on no list: what would have it so does not happen. */
    @EventListener
    void keep(PeopleUnlisted unlisted) {
        int cases = rows.liveOf(unlisted.people()).size();
        if (cases > 0) {
            throw new CaseStandsAlone(cases);
        }
    }

    @Override
    public Set<StatementId> among(Collection<StatementId> statements) {
        Map<StatementId, PersonId> persons = people.of(statements);
        Set<PersonId> served = rows.liveOf(new HashSet<>(persons.values())).stream()
                .map(OneCase::person)
                .collect(toSet());
        return persons.entrySet().stream()
                .filter(each -> served.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
