package id.pulang.people.matching.grouping;

import static java.util.stream.Collectors.toSet;

import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who the people of an incident are by a new grouping, beside who they were before.
 *
 * @param known who was registered before
 * @param before whom each statement was about
 */
public record Recount(Collection<Known> known, Map<StatementId, PersonId> before, Grouping grouping) {

    /** Returns the statements that are about somebody else by now, or about somebody for the first time. */
    public Map<StatementId, PersonId> moved() {
        var moved = new HashMap<>(grouping.membership());
        moved.entrySet().removeAll(before.entrySet());
        return moved;
    }

    /** Returns those whom statements came to, and those whom they left. */
    public Set<PersonId> touched() {
        Map<StatementId, PersonId> moved = moved();
        Set<PersonId> touched = new HashSet<>(moved.values());
        moved.keySet()
                .forEach(statement -> Optional.ofNullable(before.get(statement)).ifPresent(touched::add));
        return touched;
    }

    /** Returns all statements that are now about those. */
    public Set<StatementId> statementsOfTouched() {
        Set<PersonId> touched = touched();
        return grouping.membership().entrySet().stream()
                .filter(each -> touched.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** Returns everybody who is registered by now. */
    public Map<PersonId, Known> people() {
        var people = new HashMap<PersonId, Known>();
        known.forEach(person -> people.put(person.id(), person));
        grouping.registered().forEach(person -> people.put(person.id(), person));
        return people;
    }
}
