package id.pulang.cases;

import java.util.UUID;

/** Names one case for good, also while it rests in another one. */
public record CaseId(UUID value) {}
