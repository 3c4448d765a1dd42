package id.pulang.linkage.search;

import java.util.List;

/** Who is meant by a description; a best guess is never an answer. */
public sealed interface Answer {

    /** Nobody in the registry fits. */
    record Nobody() implements Answer {}

    /**
     * One person is meant: name and birth or number agree so well that a stranger is very unlikely, and nobody else
     * comes near.
     */
    record OnePerson(Candidate person) implements Answer {}

    /**
     * These people could be meant, the likeliest first; none is proven, even when the list holds only one.
     *
     * @param more whether there may be others who fit as well as the last of them
     */
    record CouldBe(List<Candidate> people, boolean more) implements Answer {

        public CouldBe {
            people = List.copyOf(people);
        }
    }
}
