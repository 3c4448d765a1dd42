package id.pulang.authentication.webauthn;

/** What came of removing a passkey. */
public enum PasskeyRemoval {
    /** It is forgotten. */
    REMOVED,
    /** The account has no such passkey, perhaps no more. */
    NOT_THERE,
    /** It is the only second step and stays. */
    LAST
}
