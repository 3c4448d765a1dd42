package id.pulang.authentication.webauthn;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where passkeys are good.
 *
 * @param origin given by {@code PULANG_ORIGIN}: the address at which people reach this installation, as
 *     {@code https://pulang.example}. Without it there are passkeys on this machine only: the name under which a
 *     request asks for a server is no proof that the server has it
 */
@ConfigurationProperties("pulang.passkeys")
record PasskeySettings(@DefaultValue("") String origin) {

    PasskeySettings {
        origin = origin.strip().replaceFirst("/$", "");
        if (!origin.isEmpty() && RelyingParty.at(origin).isEmpty()) {
            throw new IllegalArgumentException(
                    "PULANG_ORIGIN must be https://, a name and at most a port, for example https://pulang.example;"
                            + " http:// is for localhost only, and an address in numbers has no passkeys.");
        }
    }

    /** The site of a request that came to the given origin. */
    Optional<RelyingParty> site(String asked) {
        return origin.isEmpty() ? RelyingParty.at(asked).filter(RelyingParty::isHere) : RelyingParty.at(origin);
    }
}
