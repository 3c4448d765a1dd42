package id.pulang.clearances;

import java.util.UUID;

/** Names one override. */
public record OverrideId(UUID value) {}
