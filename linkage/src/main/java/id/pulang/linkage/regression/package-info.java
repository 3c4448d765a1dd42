/** Regression under order constraints. */
@NullMarked
package id.pulang.linkage.regression;

import org.jspecify.annotations.NullMarked;
