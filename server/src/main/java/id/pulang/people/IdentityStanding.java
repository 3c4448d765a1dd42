package id.pulang.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's identity stands: the latest assertion decides.
 *
 * @param bound whether the person is still held to be who they were when this was asserted, so that it holds
 */
public record IdentityStanding(
        PersonId person,
        IdentityGrade grade,
        String source,
        @Nullable String document,
        LocalDate on,
        Instant recordedAt,
        boolean bound) {

    /** Says whether a registry has confirmed who this is held to be today. */
    public boolean verified() {
        return bound && grade == IdentityGrade.VERIFIED;
    }
}
