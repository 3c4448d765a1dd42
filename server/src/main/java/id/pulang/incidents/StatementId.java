package id.pulang.incidents;

import java.util.UUID;

/** Names one row of a list; it stays the same when the list is corrected. */
public record StatementId(UUID value) {}
