/** How many searches by name the whole server answers. */
@NullMarked
package id.pulang.benchmarks.search;

import org.jspecify.annotations.NullMarked;
