/** Passkeys: asked for with a challenge of the server, looked at with Spring Security's WebAuthn. */
@NullMarked
package id.pulang.access.passkeys;

import org.jspecify.annotations.NullMarked;
