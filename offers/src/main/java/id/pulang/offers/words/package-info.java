/** Finds phrases in a text, however their words are spelt, and whether they are denied. */
@NullMarked
package id.pulang.offers.words;

import org.jspecify.annotations.NullMarked;
