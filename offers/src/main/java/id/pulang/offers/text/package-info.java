/** Turns a text as people write it into plain words and numbers that know where they stood. */
@NullMarked
package id.pulang.offers.text;

import org.jspecify.annotations.NullMarked;
