package id.pulang.cases;

import java.time.Instant;

/** Two cases were about one person; {@code from} rests in {@code into}, the older one, and can be revived. */
public record CaseMerged(CaseId from, CaseId into, Instant at) {}
