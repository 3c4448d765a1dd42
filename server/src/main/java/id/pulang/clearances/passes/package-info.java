/** Who has a pass: decided when something changes and when a day turns, and never by reading. */
@NullMarked
@NamedInterface("passes")
package id.pulang.clearances.passes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
