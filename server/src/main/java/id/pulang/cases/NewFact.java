package id.pulang.cases;

import java.time.Instant;

/** A fact that is about to be noted on a case. */
record NewFact(OneCase about, CaseFact fact, Instant at, String detail) {}
