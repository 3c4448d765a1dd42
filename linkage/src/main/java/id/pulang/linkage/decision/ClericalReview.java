package id.pulang.linkage.decision;

import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.RecordPair;

/** Two records of different groups that an officer has to look at: the same person, or not? */
public record ClericalReview(RecordPair pair, Explanation explanation) {}
