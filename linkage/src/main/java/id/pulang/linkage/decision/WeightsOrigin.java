package id.pulang.linkage.decision;

/** Where the weights of long lists come from. The names stand in what the command prints: they stay. */
public enum WeightsOrigin {
    /** Learnt from the lists; names are garbled, and whatever else agrees counts as much. */
    LEARNT,
    /** Learnt from pairs whose names do not contradict each other, with relatives told apart. */
    LEARNT_AMONG_RELATIVES,
    /** Shipped, since there are too few rows, or too few of one person, to learn from. */
    SHIPPED,
    /** Shipped, since what was learnt would have joined people whose names contradict each other. */
    SHIPPED_AS_LEARNT_FAILED
}
