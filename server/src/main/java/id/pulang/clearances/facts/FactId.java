package id.pulang.clearances.facts;

import java.util.UUID;

/** Names one recorded fact. */
public record FactId(UUID value) {}
