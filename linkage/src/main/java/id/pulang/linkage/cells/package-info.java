/** Reads single cells: dates, ages, sexes, and what says nothing. */
@NullMarked
package id.pulang.linkage.cells;

import org.jspecify.annotations.NullMarked;
