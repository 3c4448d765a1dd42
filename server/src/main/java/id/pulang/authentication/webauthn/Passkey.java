package id.pulang.authentication.webauthn;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey as its owner sees it.
 *
 * @param name as its owner calls it
 */
public record Passkey(UUID id, String name, Instant madeAt, Optional<Instant> usedAt) {}
