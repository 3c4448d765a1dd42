/** Where the next act on a case is done, whatever module does it. */
@NullMarked
@NamedInterface("acts")
package id.pulang.cases.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
