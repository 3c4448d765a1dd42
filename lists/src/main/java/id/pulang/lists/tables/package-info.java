/** Holds the rows and columns of a list. */
@NullMarked
package id.pulang.lists.tables;

import org.jspecify.annotations.NullMarked;
