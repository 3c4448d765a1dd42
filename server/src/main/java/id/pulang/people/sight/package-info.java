/** Which receiving agency sees whom, also after people were merged and split. */
@NullMarked
@NamedInterface("sight")
package id.pulang.people.sight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
