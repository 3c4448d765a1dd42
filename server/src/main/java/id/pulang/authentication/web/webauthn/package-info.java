/** What a browser and the server exchange in a WebAuthn ceremony. */
@NullMarked
package id.pulang.authentication.web.webauthn;

import org.jspecify.annotations.NullMarked;
