package id.pulang.authentication.oidc;

/** The outcome of linking an account with an identity at the provider. */
public enum LinkingOutcome {
    CONNECTED,
    /** The provider did not vouch for anybody, or not for whoever asked. */
    REFUSED,
    /** The identity, or the account, is connected with another one. */
    TAKEN,
    AWAY
}
