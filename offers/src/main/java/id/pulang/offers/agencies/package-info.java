/** Licensed recruitment agencies of a dated list, and which of them a text names. */
@NullMarked
package id.pulang.offers.agencies;

import org.jspecify.annotations.NullMarked;
