/** Tells what the columns of a list hold, by their headings and by what stands in them. */
@NullMarked
package id.pulang.lists.columns;

import org.jspecify.annotations.NullMarked;
