/** Tries rules on a stored set of texts before they are released. */
@NullMarked
package id.pulang.offers.trials;

import org.jspecify.annotations.NullMarked;
