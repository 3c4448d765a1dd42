package id.pulang.authentication.oidc;

/** What a provider says of somebody who comes from it. */
sealed interface Vouching {

    /** It knows them. */
    record For(Identity identity) implements Vouching {}

    /**
     * It does not let them in, or what came is not from it, not for us or not for this question.
     *
     * @param why in words of the protocol, never about a person
     */
    record Refused(String why) implements Vouching {}

    /** It does not answer. */
    record Away() implements Vouching {}
}
