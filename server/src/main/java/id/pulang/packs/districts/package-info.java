/** Which missions serve people in which state, read out of the packs. */
@NullMarked
@NamedInterface("districts")
package id.pulang.packs.districts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
