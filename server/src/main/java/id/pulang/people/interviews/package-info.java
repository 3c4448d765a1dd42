/** Who has no papers at all: an interview by one officer, which a second officer confirms (docs/decisions/0040). */
@NullMarked
@NamedInterface("interviews")
package id.pulang.people.interviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
