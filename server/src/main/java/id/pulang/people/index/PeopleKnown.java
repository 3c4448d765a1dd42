package id.pulang.people.index;

import id.pulang.people.PersonId;
import java.util.List;

/** What people can be found by has changed, and some are no longer people of their own. */
public record PeopleKnown(List<IndexedPerson> known, List<PersonId> gone) {

    public PeopleKnown {
        known = List.copyOf(known);
        gone = List.copyOf(gone);
    }
}
