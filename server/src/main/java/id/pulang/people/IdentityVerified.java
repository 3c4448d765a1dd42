package id.pulang.people;

import java.time.Instant;

/** A registry or two officers with an interview have confirmed who a person is. */
public record IdentityVerified(PersonId person, Instant at) {}
