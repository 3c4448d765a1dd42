/** In which vehicle and on which seat people travel, who belongs together, and what does not fit. */
@NullMarked
@NamedInterface("seating")
package id.pulang.repatriation.seating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
