/** Reads single cells: dates, ages, sexes, and what says nothing. */
@NullMarked
package id.pulang.lists.cells;

import org.jspecify.annotations.NullMarked;
