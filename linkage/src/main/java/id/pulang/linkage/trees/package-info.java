/** Learns from answered pairs: boosted decision trees, calibrated probabilities, and folds to try them on. */
@NullMarked
package id.pulang.linkage.trees;

import org.jspecify.annotations.NullMarked;
