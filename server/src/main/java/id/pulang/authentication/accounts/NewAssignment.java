package id.pulang.authentication.accounts;

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
        Role role, PostCode post, String section, Optional<Instant> from, Optional<Instant> until) {}
