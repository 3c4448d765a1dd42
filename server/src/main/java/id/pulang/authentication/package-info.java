/** How someone logs in: password, TOTP, passkeys (WebAuthn), OpenID Connect, and the session that follows. */
@NullMarked
@ApplicationModule(
        displayName = "Authentication",
        allowedDependencies = {
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "protection :: keys",
            "protection :: rowcodes",
            "audit",
            "pages :: codes"
        })
package id.pulang.authentication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
