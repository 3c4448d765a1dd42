/** What every change on the gates of a case leaves: a line in the trail, a bond to an identity, and word of it. */
@NullMarked
@NamedInterface("changes")
package id.pulang.clearances.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
