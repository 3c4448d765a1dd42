package id.pulang.people;

import java.util.List;

/**
 * People stand on no list any more, because theirs was withdrawn. Published within the transaction that does it, to
 * those who hear it at once; whoever throws stops it.
 */
public record PeopleUnlisted(List<PersonId> people) {

    public PeopleUnlisted {
        people = List.copyOf(people);
    }
}
