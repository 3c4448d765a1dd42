/** The chain over the audit trail: every entry has its place, and a change to what was written is found. */
@NamedInterface("audit")
@NullMarked
package id.pulang.access.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
