/** Verification of the stored hash chain as a whole: changed, missing and inserted entries are found. */
@NullMarked
@NamedInterface("verification")
package id.pulang.audit.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
