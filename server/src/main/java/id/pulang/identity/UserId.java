package id.pulang.identity;

import java.util.UUID;

/** Identifies someone who may log in. */
public record UserId(UUID value) {}
