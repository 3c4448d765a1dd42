/** Lays the letters of a page of text out as lines, columns and rows, by where they stand. */
@NullMarked
package id.pulang.lists.layout;

import org.jspecify.annotations.NullMarked;
