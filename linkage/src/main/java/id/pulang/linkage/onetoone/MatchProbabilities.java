package id.pulang.linkage.onetoone;

import id.pulang.linkage.model.Parameters;
import java.util.Collection;
import java.util.List;

/**
 * Turns weights into probabilities. A cluster can be one person only: candidates that cannot themselves be the same
 * person take probability from each other, and so does the chance that the person stands in no other list at all.
 */
final class MatchProbabilities {

    private final AutoMatchRules certainty;

    MatchProbabilities(AutoMatchRules certainty) {
        this.certainty = certainty;
    }

    /** Concludes how likely the two clusters of each tie are one person, by what all others are. */
    void concludeAll(List<CandidateEdge> ties, Collection<WorkingCluster> clusters) {
        ties.forEach(tie -> tie.conclude(0));
        var contested = ties.stream()
                .filter(tie -> tie.weight() > Parameters.NEGLIGIBLE_ODDS)
                .toList();
        new OneToOneBeliefPropagation(contested, new SourcePatterns(clusters)).conclude();
    }

    /** Concludes how likely the two clusters of this tie are one person, whoever else others are. */
    void conclude(CandidateEdge tie, double nobody) {
        if (!certainty.couldMatter(tie.weight(), nobody)) {
            tie.conclude(0);
            return;
        }
        double rivals = rivals(tie, tie.left(), tie.right()) + rivals(tie, tie.right(), tie.left());
        tie.conclude(tie.weight() / (tie.weight() + nobody + rivals));
    }

    /** The weight of all that {@code claimed} could be instead of {@code claimant}. */
    private static double rivals(CandidateEdge tie, WorkingCluster claimed, WorkingCluster claimant) {
        return claimed.ties().values().stream()
                .filter(rival -> rival != tie)
                .mapToDouble(rival -> rival.weight() * (1 - sameAnyway(rival.other(claimed), claimant)))
                .sum();
    }

    /** How likely two clusters are one person if nobody else is considered. */
    static double sameAnyway(WorkingCluster left, WorkingCluster right) {
        CandidateEdge tie = left.ties().get(right);
        return tie == null ? 0 : tie.weight() / (tie.weight() + Parameters.UNLISTED_ODDS);
    }
}
