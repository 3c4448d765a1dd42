package id.pulang.authentication.oidc;

/**
 * Somebody as a provider knows them.
 *
 * @param subject never given to anybody else by the same issuer; a name or a mail address may be (OpenID Connect Core
 *     1.0, section 5.7)
 */
record OidcIdentity(String issuer, String subject) {}
