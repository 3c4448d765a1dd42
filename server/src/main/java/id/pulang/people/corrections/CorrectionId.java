package id.pulang.people.corrections;

import java.util.UUID;

/** Names one correction of a fact. */
public record CorrectionId(UUID value) {}
