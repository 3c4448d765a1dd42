/** A whole server with a real database, and people in it, for what is measured on one. */
@NullMarked
package id.pulang.benchmarks.served;

import org.jspecify.annotations.NullMarked;
