package id.pulang.linkage;

/** Two records that were joined without asking anybody, and why. */
public record Join(Pair pair, Explanation explanation) {}
