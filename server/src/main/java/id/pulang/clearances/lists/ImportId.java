package id.pulang.clearances.lists;

import java.util.UUID;

/** Names one list of facts that was taken in. */
public record ImportId(UUID value) {}
