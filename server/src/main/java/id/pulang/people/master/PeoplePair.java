package id.pulang.people.master;

import id.pulang.people.PersonId;
import java.util.List;

/** Two persons of different incidents, the one with the smaller id on the left, as the database orders ids. */
public record PeoplePair(PersonId left, PersonId right) {

    /** Puts two persons in order. */
    public static PeoplePair of(PersonId one, PersonId other) {
        boolean inOrder = one.value().toString().compareTo(other.value().toString()) < 0;
        return inOrder ? new PeoplePair(one, other) : new PeoplePair(other, one);
    }

    /** Returns both. */
    public List<PersonId> both() {
        return List.of(left, right);
    }
}
