package id.pulang.linkage.decision;

/**
 * What errors a grouping has to be expected to hold, if its probabilities are right.
 *
 * @param joins how many joins were made without asking anybody
 * @param wrongJoins how many of them may be wrong
 * @param missed how many groups may belong together although nobody is asked about them
 */
public record ExpectedErrors(int joins, double wrongJoins, double missed) {}
