package id.pulang.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody's word on who a person is: how sure, by which source, on which document and day. */
public record IdentityAssertion(
        PersonId person,
        IdentityGrade grade,
        String source,
        @Nullable String document,
        LocalDate on) {}
