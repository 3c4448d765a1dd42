package id.pulang.cases.course;

import id.pulang.cases.CaseFact;
import java.time.Instant;

/** A fact of a case with the moment at which it happened. */
public record NotedFact(CaseFact fact, Instant at) {}
