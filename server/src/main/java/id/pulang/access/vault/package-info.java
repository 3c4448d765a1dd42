/** What the database keeps sealed: a key for each subject, wrapped by keys of each purpose that lie elsewhere. */
@NamedInterface("vault")
@NullMarked
package id.pulang.access.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
