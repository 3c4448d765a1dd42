package id.pulang.linkage;

/** Two records of different groups that an officer has to look at: the same person, or not? */
public record Doubt(Pair pair, Explanation explanation) {}
