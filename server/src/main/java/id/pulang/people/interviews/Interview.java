package id.pulang.people.interviews;

import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.people.identity.IdentityPrint;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An interview with somebody who has no papers.
 *
 * @param heldOn the day of the talk
 * @param by who held it
 * @param print who the person was held to be then
 * @param confirmedBy the second officer; empty while it waits for one
 */
public record Interview(
        InterviewId id,
        PersonId person,
        Sealed<SwornIdentifiers> identifiers,
        LocalDate heldOn,
        UserId by,
        Instant at,
        Optional<IdentityPrint> print,
        Optional<UserId> confirmedBy) {

    /** Whether it waits for a second officer. */
    public boolean waits() {
        return confirmedBy.isEmpty();
    }
}
