/** Weighs what the fields of two records say. */
@NullMarked
package id.pulang.linkage.weights;

import org.jspecify.annotations.NullMarked;
