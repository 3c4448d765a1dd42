/** Challenges that are answered once: those of passkeys and the states of OpenID Connect. */
@NullMarked
@NamedInterface("challenges")
package id.pulang.authentication.challenges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
