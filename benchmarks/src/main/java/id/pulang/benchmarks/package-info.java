/** How fast the linkage is, beside others in the same run. */
@NullMarked
package id.pulang.benchmarks;

import org.jspecify.annotations.NullMarked;
