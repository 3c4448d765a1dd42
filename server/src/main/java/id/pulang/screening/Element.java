package id.pulang.screening;

/** One of the three elements of trafficking in persons. Source: UU 21/2007, article 1 number 1. */
public enum Element {
    /** What was done: recruiting, transporting, harbouring, receiving. */
    ACT,
    /** By which means: deception, threat, force, debt, abuse of vulnerability. */
    MEANS,
    /** For what: exploitation. */
    PURPOSE
}
