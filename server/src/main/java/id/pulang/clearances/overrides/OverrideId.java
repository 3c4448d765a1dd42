package id.pulang.clearances.overrides;

import java.util.UUID;

/** Names one override. */
public record OverrideId(UUID value) {}
