/** Finds the pairs of a long list that are worth comparing. */
@NullMarked
package id.pulang.linkage.blocking;

import org.jspecify.annotations.NullMarked;
