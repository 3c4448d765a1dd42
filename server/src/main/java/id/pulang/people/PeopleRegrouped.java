package id.pulang.people;

import id.pulang.incidents.IncidentId;
import java.time.Instant;
import java.util.Set;

/**
 * Some people of an incident were grouped anew, as after an answer of two officers: which statements are about them,
 * who they are held to be or what is asked about them has changed. Of all others nothing has.
 */
public record PeopleRegrouped(IncidentId incident, Set<PersonId> people, Instant at) {

    public PeopleRegrouped {
        people = Set.copyOf(people);
    }
}
