/** Finds the pairs of a registry that are worth comparing, and weighs them. */
@NullMarked
package id.pulang.linkage.spark.pairs;

import org.jspecify.annotations.NullMarked;
