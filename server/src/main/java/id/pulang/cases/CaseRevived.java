package id.pulang.cases;

import java.time.Instant;

/** A case that rested in {@code from} stands alone again, with all that was recorded for it. */
public record CaseRevived(CaseId id, CaseId from, Instant at) {}
