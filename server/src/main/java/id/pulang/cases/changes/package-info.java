/** Cases that others changed while an officer was away, by the module that knows of the change. */
@NullMarked
@NamedInterface("changes")
package id.pulang.cases.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
