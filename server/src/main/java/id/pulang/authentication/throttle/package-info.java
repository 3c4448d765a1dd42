/**
 * Throttling of log-ins: how many tries an account, an address and a factor have, and how many passwords are hashed at
 * once.
 */
@NullMarked
@NamedInterface("throttle")
package id.pulang.authentication.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
