/** What others changed since an officer's last shift: what each module tells of it, and all of it together. */
@NullMarked
@NamedInterface("changes")
package id.pulang.pages.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
