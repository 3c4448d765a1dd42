package id.pulang.people;

import java.util.Set;

/**
 * Whom the statements of a list are about.
 *
 * @param onlyHere people about whom the acting officer sees no other statement
 * @param elsewhere people about whom other statements are, too
 * @param beyond those of either about whom there are statements that the acting officer does not see
 */
public record PeopleOnList(Set<PersonId> onlyHere, Set<PersonId> elsewhere, Set<PersonId> beyond) {

    public PeopleOnList {
        onlyHere = Set.copyOf(onlyHere);
        elsewhere = Set.copyOf(elsewhere);
        beyond = Set.copyOf(beyond);
    }
}
