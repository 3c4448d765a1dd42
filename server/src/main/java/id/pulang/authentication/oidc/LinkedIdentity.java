package id.pulang.authentication.oidc;

import java.time.Instant;
import java.util.Optional;

/** That an account can be opened through the provider, since when, and when that was last done. */
public record LinkedIdentity(Instant since, Optional<Instant> usedAt) {}
