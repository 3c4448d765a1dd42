/** Reads amounts of money and what they come to in rupiah a month. */
@NullMarked
package id.pulang.offers.amounts;

import org.jspecify.annotations.NullMarked;
