package id.pulang.incidents;

import java.util.UUID;

/** Names one list of an incident. */
public record RosterId(UUID value) {}
