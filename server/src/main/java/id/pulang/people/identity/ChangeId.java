package id.pulang.people.identity;

import java.util.UUID;

/** The id of a change of identity. */
public record ChangeId(UUID value) {}
