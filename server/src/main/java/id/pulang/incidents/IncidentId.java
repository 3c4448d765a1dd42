package id.pulang.incidents;

import java.util.UUID;

/** Names one incident. */
public record IncidentId(UUID value) {}
