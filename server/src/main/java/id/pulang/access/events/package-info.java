/**
 * What was said between modules and not heard to its end: given out again one by one, and parked when that is no use.
 */
@NullMarked
package id.pulang.access.events;

import org.jspecify.annotations.NullMarked;
