package id.pulang.authentication.webauthn;

/** Why a passkey was not taken. */
public enum WebAuthnRefusal {
    /** Passkeys are not good at this address. */
    NOT_HERE,
    /** There is no challenge for it: it was used, ran out, or was made for somebody or something else. */
    NO_CHALLENGE,
    /** What came cannot be read. */
    UNREADABLE,
    /** It is not one of this account, or it is known already. */
    NOT_THIS_ACCOUNT,
    /** It was signed for another address or challenge, without the officer's finger or PIN, or with another key. */
    NOT_GENUINE,
    /** It says that it has signed less often than before: there are two of it. */
    COUNTER_WENT_BACK
}
