package id.pulang.offers.contacts;

/** What a contact is. */
public enum ContactKind {
    /** A telephone number, also one behind {@code wa.me}. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** The domain of a web address. */
    DOMAIN,
    /** A name on a site or in a messenger. */
    HANDLE,
    /** The number of an account at a bank or a wallet. */
    ACCOUNT
}
