/** Passkeys: the WebAuthn ceremonies of registration and authentication, verified with Spring Security's WebAuthn. */
@NullMarked
package id.pulang.authentication.webauthn;

import org.jspecify.annotations.NullMarked;
