/** Overrides: two people of different sections let someone pass a closed gate for some days. */
@NullMarked
@NamedInterface("overrides")
package id.pulang.clearances.overrides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
