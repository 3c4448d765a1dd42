package id.pulang.people;

import java.time.Instant;
import java.util.List;

/** Somebody asserted who people are; where their identities stand may have changed. */
public record IdentityAsserted(List<PersonId> people, Instant at) {

    /** Copies the people in. */
    public IdentityAsserted {
        people = List.copyOf(people);
    }
}
