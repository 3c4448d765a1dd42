package id.pulang.authentication.web.accounts;

import id.pulang.authentication.accounts.NewAssignment;
import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.identity.endpoints.UnreadableRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** What was filled in about one more role of an account; times are local and may be empty. */
public record RoleForm(String role, String post, String section, String from, String until) {

    /** Reads it; throws {@link UnreadableRequest} where it is not what the form offers. */
    NewAssignment wanted(Access access) {
        ZoneId zone = access.zone();
        PostCode at = UnreadableRequest.read(() -> new PostCode(post));
        return new NewAssignment(
                access.roles().at(at, role), at, section.strip(), moment(from, zone), moment(until, zone));
    }

    private static Optional<Instant> moment(String typed, ZoneId zone) {
        return typed.isBlank()
                ? Optional.empty()
                : Optional.of(UnreadableRequest.day(typed, LocalDateTime::parse)
                        .atZone(zone)
                        .toInstant());
    }
}
