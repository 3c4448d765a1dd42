package id.pulang.people.index;

import id.pulang.people.PersonId;
import java.util.Map;

/**
 * People who have a number like one that was looked for, and whether it is the whole of it.
 *
 * @param more whether others have one, who are not among them
 */
public record NumberHits(Map<PersonId, Boolean> people, boolean more) {

    public NumberHits {
        people = Map.copyOf(people);
    }
}
