package id.pulang.people;

import java.time.Instant;

/** A registry has confirmed who a person is. */
public record IdentityVerified(PersonId person, Instant at) {}
