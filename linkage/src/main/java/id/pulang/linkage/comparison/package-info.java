/** Compares two records field by field: comparison levels, term frequencies, comparison vectors. */
@NullMarked
package id.pulang.linkage.comparison;

import org.jspecify.annotations.NullMarked;
