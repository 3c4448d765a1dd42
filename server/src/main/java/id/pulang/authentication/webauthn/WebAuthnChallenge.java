package id.pulang.authentication.webauthn;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A WebAuthn challenge: random bytes that an authenticator signs, good once, for one account and a short time.
 *
 * @param value in base64url
 */
public record WebAuthnChallenge(Kind kind, UUID account, String value, Instant until) implements Serializable {

    /** What it was made for. */
    public enum Kind {
        REGISTER,
        USE
    }
}
