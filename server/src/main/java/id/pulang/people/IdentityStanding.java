package id.pulang.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a person's identity stands: the latest assertion decides. */
public record IdentityStanding(
        PersonId person,
        IdentityGrade grade,
        String source,
        @Nullable String document,
        LocalDate on,
        Instant recordedAt) {

    /** Says whether a registry has confirmed who this is. */
    public boolean verified() {
        return grade == IdentityGrade.VERIFIED;
    }
}
