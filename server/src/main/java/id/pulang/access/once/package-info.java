/** What is sent twice is done once: the ids that clients give to their commands (docs/decisions/0027). */
@NullMarked
@NamedInterface("once")
package id.pulang.access.once;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
