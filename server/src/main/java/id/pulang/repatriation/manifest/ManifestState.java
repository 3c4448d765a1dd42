package id.pulang.repatriation.manifest;

/** How far a manifest has come. */
public enum ManifestState {
    /** People may still be added and taken off. */
    DRAFT,
    /** Two people approved it; those on it may board. */
    FROZEN,
    /** On the way home. */
    DEPARTED,
    /** At home; people are handed over one by one. */
    LANDED,
    /** Given up before anyone boarded; its people may stand on another. */
    CANCELLED
}
