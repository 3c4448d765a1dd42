package id.pulang.linkage.decision;

import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.RecordPair;

/** Two records that were joined without asking anybody, and why. */
public record AutoMatch(RecordPair pair, Explanation explanation) {}
