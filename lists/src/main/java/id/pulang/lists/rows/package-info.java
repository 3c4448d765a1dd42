/** Turns the rows of a list into records of people. */
@NullMarked
package id.pulang.lists.rows;

import org.jspecify.annotations.NullMarked;
