package id.pulang.people.erasure;

import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A request to erase somebody, which waits for a second officer. */
public record Erasure(UUID id, PersonId person, String reason, UserId by, Instant at) {}
