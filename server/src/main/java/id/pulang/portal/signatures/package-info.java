/** Signs what the public process publishes for programs, so that a copy elsewhere can be checked. */
@NullMarked
@NamedInterface("signatures")
package id.pulang.portal.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
