/** Devices on which officers register people without a network: their part of the key, and what they send later. */
@NullMarked
package id.pulang.registration.field;

import org.jspecify.annotations.NullMarked;
