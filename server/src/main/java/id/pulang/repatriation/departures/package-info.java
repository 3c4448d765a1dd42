/** Departure and landing: recorded in their time or with a reason, and taken back within some minutes. */
@NullMarked
@NamedInterface("departures")
package id.pulang.repatriation.departures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
