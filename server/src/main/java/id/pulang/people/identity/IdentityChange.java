package id.pulang.people.identity;

import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A change of who somebody is held to be, which waits for two officers.
 *
 * @param differing in what the identity of today contradicts what was recorded
 * @param answer what the first officer says; empty while nobody has answered
 */
public record IdentityChange(
        ChangeId id,
        PersonId person,
        IdentityPrint after,
        Set<IdentityAttribute> differing,
        Instant foundAt,
        Optional<Answered> answer) {

    public IdentityChange {
        differing = Set.copyOf(differing);
    }

    /** What the first officer says, and why. */
    public record Answered(ChangeAnswer answer, String reason, UserId by, Instant at) {}
}
