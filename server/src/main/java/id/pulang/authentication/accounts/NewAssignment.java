package id.pulang.authentication.accounts;

import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * A role at a post, to be given to an account.
 *
 * @param from nothing for at once
 * @param until nothing for as long as nobody ends it
 */
public record NewAssignment(
        PackRole role, PostCode post, String section, Optional<Instant> from, Optional<Instant> until) {

    /** Makes one of the role that is called by the one right that it has. */
    public NewAssignment(Role right, PostCode post, String section, Optional<Instant> from, Optional<Instant> until) {
        this(PackRole.of(right), post, section, from, until);
    }
}
