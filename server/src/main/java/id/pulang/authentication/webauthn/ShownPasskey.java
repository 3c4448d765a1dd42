package id.pulang.authentication.webauthn;

import java.util.Optional;

/**
 * What a browser brought from an authenticator.
 *
 * @param site where it was asked for; nowhere if passkeys are not good there
 * @param challenge that the session kept; none if it was used already
 * @param answer of the authenticator, as JSON
 */
public record ShownPasskey(Optional<RelyingParty> site, Optional<WebAuthnChallenge> challenge, String answer) {}
