package id.pulang.cases.pauses;

import java.util.UUID;

/** Names one pause of a clock. */
public record PauseId(UUID value) {}
