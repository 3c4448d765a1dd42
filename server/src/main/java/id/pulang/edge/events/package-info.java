/**
 * Events between modules that no listener has completed: published again one by one, and parked when that is no use.
 */
@NullMarked
package id.pulang.edge.events;

import org.jspecify.annotations.NullMarked;
