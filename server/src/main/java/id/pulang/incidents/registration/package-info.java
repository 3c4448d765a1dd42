/** The doors of lists: taking them in, correcting and withdrawing them. */
@NullMarked
@NamedInterface("registration")
package id.pulang.incidents.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
