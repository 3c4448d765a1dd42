/** What a country pack says about its gates. */
@NullMarked
@NamedInterface("gates")
package id.pulang.clearances.gates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
