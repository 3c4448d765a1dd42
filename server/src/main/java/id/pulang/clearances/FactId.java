package id.pulang.clearances;

import java.util.UUID;

/** Names one recorded fact. */
public record FactId(UUID value) {}
