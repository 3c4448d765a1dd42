/** The tokens that people carry: a code without a name, by which their case is found. */
@NullMarked
@NamedInterface("tokens")
package id.pulang.registration.tokens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
