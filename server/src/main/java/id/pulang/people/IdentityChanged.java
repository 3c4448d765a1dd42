package id.pulang.people;

import java.time.Instant;

/**
 * Who somebody is held to be contradicts what was recorded of them; it holds no more until two officers have decided.
 */
public record IdentityChanged(PersonId person, Instant at) {}
