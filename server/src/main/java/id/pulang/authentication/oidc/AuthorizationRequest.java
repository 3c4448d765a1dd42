package id.pulang.authentication.oidc;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * An authorization request of OpenID Connect (code flow with PKCE), kept in the session until its response comes.
 *
 * @param account whose it shall be, as an id; empty where somebody logs in
 * @param state shows that the answer is one to this question
 * @param nonce shows that what the provider signed was made for this question
 * @param verifier the PKCE code verifier (RFC 7636): only who sent the request can redeem its code
 * @param back where the provider sends the browser to
 */
public record AuthorizationRequest(
        Purpose purpose, String account, String state, String nonce, String verifier, String back, Instant until)
        implements Serializable {

    static final Duration LASTS = Duration.ofMinutes(10);

    /** Returns when they left for the provider. */
    Instant at() {
        return until.minus(LASTS);
    }

    /** Why somebody goes to the provider. */
    public enum Purpose {
        LOG_IN,
        CONNECT
    }

    /** Leaves the secrets out, so that no message holds them. */
    @Override
    public String toString() {
        return "Asked[%s until %s]".formatted(purpose, until);
    }
}
