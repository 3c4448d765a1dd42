package id.pulang.prevention.editions;

import java.util.UUID;

/** The id of an edition. */
public record EditionId(UUID value) {}
