package id.pulang.prevention;

import java.util.UUID;

/** The id of a warning. */
public record WarningId(UUID value) {}
