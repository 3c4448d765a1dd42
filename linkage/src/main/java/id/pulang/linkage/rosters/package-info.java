/** Compares the names of two lists, all with all. */
@NullMarked
package id.pulang.linkage.rosters;

import org.jspecify.annotations.NullMarked;
