package id.pulang.people.review;

import java.util.UUID;

/** Names one proposal to split a person. */
public record SplitId(UUID value) {}
