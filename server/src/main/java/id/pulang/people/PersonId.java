package id.pulang.people;

import java.util.UUID;

/** Names one person of an incident for good: joins and splits never give an identity to somebody else. */
public record PersonId(UUID value) {}
