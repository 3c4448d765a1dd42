package id.pulang.people.matching.grouping;

import static java.util.Comparator.comparing;

import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which statement is about which person, and what has happened to people since the last time.
 *
 * <p>Each group of statements is one person: the oldest of those whose founding statement lies in it. The others live
 * on in that person, and stand alone again when their founding statement leaves the group. So an id never changes
 * hands, and a join followed by a split restores what was.
 *
 * @param membership the person of every statement
 * @param registered people who are new
 * @param split people who stand alone again or for the first time, and whom they came out of
 * @param merged people who from now on live on in another
 */
public record Grouping(
        Map<StatementId, PersonId> membership, List<Known> registered, List<Moved> split, List<Moved> merged) {

    /** Assigns groups of statements to people who are known, and registers those who are not. */
    public static Grouping of(
            List<List<StatementId>> groups,
            Collection<Known> known,
            Map<StatementId, PersonId> before,
            Supplier<PersonId> ids) {
        var assignment = new Assignment(known, before, ids);
        groups.forEach(assignment::assign);
        return new Grouping(assignment.membership, assignment.registered, assignment.split, assignment.merged);
    }

    /** Says whether nothing has happened to anybody. */
    public boolean quiet() {
        return registered.isEmpty() && split.isEmpty() && merged.isEmpty();
    }

    private static final class Assignment {

        private final Map<StatementId, Known> founders = new HashMap<>();
        private final Map<StatementId, PersonId> before;
        private final Supplier<PersonId> ids;
        private final Map<StatementId, PersonId> membership = new LinkedHashMap<>();
        private final List<Known> registered = new ArrayList<>();
        private final List<Moved> split = new ArrayList<>();
        private final List<Moved> merged = new ArrayList<>();

        Assignment(Collection<Known> known, Map<StatementId, PersonId> before, Supplier<PersonId> ids) {
            known.forEach(person -> founders.put(person.foundedOn(), person));
            this.before = before;
            this.ids = ids;
        }

        void assign(List<StatementId> group) {
            List<Known> people = group.stream()
                    .map(founders::get)
                    .filter(Objects::nonNull)
                    .sorted(comparing(person -> person.id().value().toString()))
                    .toList();
            Known head = people.isEmpty() ? register(group) : people.getFirst();
            group.forEach(statement -> membership.put(statement, head.id()));
            people.forEach(person -> move(person, head));
        }

        private Known register(List<StatementId> group) {
            StatementId first = group.getFirst();
            var person = new Known(ids.get(), first, null);
            registered.add(person);
            Optional.ofNullable(before.get(first)).ifPresent(from -> split.add(new Moved(person.id(), from)));
            return person;
        }

        private void move(Known person, Known head) {
            PersonId was = person.mergedInto();
            boolean isHead = person.id().equals(head.id());
            if (was != null && !was.equals(head.id())) {
                split.add(new Moved(person.id(), was));
            }
            if (!isHead && !head.id().equals(was)) {
                merged.add(new Moved(person.id(), head.id()));
            }
        }
    }
}
