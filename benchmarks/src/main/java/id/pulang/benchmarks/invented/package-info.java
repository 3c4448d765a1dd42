/** People and lists that do not exist, the same for the same seed. */
@NullMarked
package id.pulang.benchmarks.invented;

import org.jspecify.annotations.NullMarked;
