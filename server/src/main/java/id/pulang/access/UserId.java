package id.pulang.access;

import java.util.UUID;

/** Identifies someone who may log in. */
public record UserId(UUID value) {}
