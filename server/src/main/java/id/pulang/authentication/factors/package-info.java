/** Second factors: TOTP of an authenticator app, recovery codes, and which of them an account has. */
@NullMarked
@NamedInterface("factors")
package id.pulang.authentication.factors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
