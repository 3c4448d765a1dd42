/** Sealed sections of a case: they open to those on the case, and to whoever breaks the glass for a stated reason. */
@NullMarked
@NamedInterface("sections")
package id.pulang.cases.sections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
