/** The door of closing incidents and opening them again. */
@NullMarked
@NamedInterface("closure")
package id.pulang.incidents.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
