/** In which vehicle and on which seat people travel, who belongs together, and what does not fit. */
@NullMarked
package id.pulang.repatriation.seating;

import org.jspecify.annotations.NullMarked;
