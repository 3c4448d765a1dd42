package id.pulang.people.search;

import java.util.List;

/** Whether somebody is known already; a best guess is never an answer. */
public sealed interface Recognised {

    /** Nothing was said by which anybody could be found. */
    record NotAsked() implements Recognised {}

    /** Nobody known fits. */
    record Nobody() implements Recognised {}

    /** One person fits so well that a stranger is very unlikely, and nobody else comes near. */
    record OnePerson(KnownPerson person) implements Recognised {}

    /**
     * These could be meant, the likeliest first; none is proven, even when there is only one.
     *
     * @param more whether others fit as well as the last of them
     */
    record CouldBe(List<KnownPerson> people, boolean more) implements Recognised {

        public CouldBe {
            people = List.copyOf(people);
        }
    }
}
