package id.pulang.linkage.registry;

/** How two national numbers agree. */
public enum NumberAgreement {
    SAME,
    ONE_SLIP,
    DIFFERENT,
    MISSING
}
