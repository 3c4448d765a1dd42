package id.pulang.casework.photographs;

import java.util.UUID;

/** Identifies a photograph. */
public record PhotographId(UUID value) {}
