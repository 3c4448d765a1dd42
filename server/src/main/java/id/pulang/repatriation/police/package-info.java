/** Handovers to the police: by an order, asked by one officer and approved by another, recalled until countersigned. */
@NullMarked
@NamedInterface("police")
package id.pulang.repatriation.police;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
