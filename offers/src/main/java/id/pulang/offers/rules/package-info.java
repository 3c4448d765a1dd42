/** Holds signs, conditions over signs, and the answers that follow. */
@NullMarked
package id.pulang.offers.rules;

import org.jspecify.annotations.NullMarked;
