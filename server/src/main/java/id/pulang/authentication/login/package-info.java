/** Log-in with a password or by word of a provider, change of passwords, and how long a session lasts. */
@NullMarked
@NamedInterface("login")
package id.pulang.authentication.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
