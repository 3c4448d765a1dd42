package id.pulang.people;

import java.time.Instant;

/** Two officers have decided whether somebody whose identity had changed is the person of whom was recorded before. */
public record IdentitySettled(PersonId person, Instant at) {}
