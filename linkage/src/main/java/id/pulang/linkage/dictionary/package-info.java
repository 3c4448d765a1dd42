/** Finds the words of a large dictionary that look or sound like a given one. */
@NullMarked
package id.pulang.linkage.dictionary;

import org.jspecify.annotations.NullMarked;
