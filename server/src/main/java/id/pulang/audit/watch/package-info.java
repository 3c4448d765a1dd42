/** Gives rows their first codes, and compares them with the audit trail from time to time. */
@NullMarked
@NamedInterface("watch")
package id.pulang.audit.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
