/** Gives rows their first codes, and looks from time to time whether they are still as they were written. */
@NamedInterface("watch")
@NullMarked
package id.pulang.access.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
