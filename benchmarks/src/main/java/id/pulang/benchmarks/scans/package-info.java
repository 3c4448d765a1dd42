/** How well lists on paper are read, and what the command makes of them. */
@NullMarked
package id.pulang.benchmarks.scans;

import org.jspecify.annotations.NullMarked;
