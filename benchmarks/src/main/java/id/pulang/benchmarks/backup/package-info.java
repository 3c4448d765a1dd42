/** How long a backup takes and how soon everything is back from it. */
@NullMarked
package id.pulang.benchmarks.backup;

import org.jspecify.annotations.NullMarked;
