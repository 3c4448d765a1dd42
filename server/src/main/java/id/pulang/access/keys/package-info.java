/** Keys that lie outside the database, and what they seal. */
@NamedInterface("keys")
@NullMarked
package id.pulang.access.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
