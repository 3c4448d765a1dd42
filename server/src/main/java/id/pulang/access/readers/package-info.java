/** Who looked at somebody's data, when and why. */
@NullMarked
@NamedInterface("readers")
package id.pulang.access.readers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
