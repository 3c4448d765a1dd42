package id.pulang.offers.agencies;

/** What the authority that licenses recruitment agencies says of one. */
public enum LicenceStatus {
    /** It may recruit until its licence ends. */
    LICENSED,
    /** It may not recruit for now. */
    SUSPENDED,
    /** Its licence has been taken away. */
    REVOKED
}
