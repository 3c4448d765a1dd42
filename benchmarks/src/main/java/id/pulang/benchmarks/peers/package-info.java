/** Other people's programs, set up to do the same work. */
@NullMarked
package id.pulang.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
