package id.pulang.linkage.search;

/** How two national numbers agree. */
public enum NumberAgreement {
    SAME,
    ONE_SLIP,
    DIFFERENT,
    MISSING
}
