package id.pulang.authentication.oidc;

/** The outcome of an authorization response: a valid ID token, a refusal, or no answer. */
sealed interface IdTokenResult {

    /** It knows them. */
    record For(OidcIdentity identity) implements IdTokenResult {}

    /**
     * It does not let them in, or what came is not from it, not for us or not for this question.
     *
     * @param why in words of the protocol, never about a person
     */
    record Refused(String why) implements IdTokenResult {}

    /** It does not answer. */
    record Away() implements IdTokenResult {}
}
