package id.pulang.authentication.webauthn;

/**
 * The public key credential options of a WebAuthn ceremony.
 *
 * @param options as JSON, for {@code navigator.credentials}
 * @param challenge to be kept in the session until the answer comes
 */
public record CeremonyOptions(String options, WebAuthnChallenge challenge) {}
