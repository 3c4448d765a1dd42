package id.pulang.people.index;

import id.pulang.people.PersonId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What people can be found by has changed, and some are no longer people of their own. */
public record PeopleKnown(List<IndexedPerson> known, List<PersonId> gone) {

    public PeopleKnown {
        known = List.copyOf(known);
        gone = List.copyOf(gone);
    }

    /** All whom it is about. */
    List<PersonId> people() {
        return Stream.concat(known.stream().map(IndexedPerson::id), gone.stream())
                .toList();
    }

    /** The part of it that is about some people. */
    PeopleKnown of(Predicate<PersonId> whom) {
        return new PeopleKnown(
                known.stream().filter(each -> whom.test(each.id())).toList(),
                gone.stream().filter(whom).toList());
    }
}
