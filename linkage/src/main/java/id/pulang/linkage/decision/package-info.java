/** What is decided about pairs and clusters of records: verdicts, thresholds, constraints, clerical reviews. */
@NullMarked
package id.pulang.linkage.decision;

import org.jspecify.annotations.NullMarked;
