package id.pulang.authentication.webauthn;

/**
 * What a browser is asked for.
 *
 * @param options as JSON, for {@code navigator.credentials}
 * @param challenge to be kept in the session until the answer comes
 */
public record CeremonyOptions(String options, WebAuthnChallenge challenge) {}
