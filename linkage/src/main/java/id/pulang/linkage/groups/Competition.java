package id.pulang.linkage.groups;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns weights into probabilities. A cluster can be one person only: candidates that cannot themselves be the same
 * person take probability from each other, and so does the chance that the person stands in no other list at all. A
 * candidate that is surely somebody else's takes none, which is known only after all ties have been concluded once.
 */
final class Competition {

    /** The weight of standing in no other list. */
    static final double NOBODY = 0.05;

    private static final int STRONGEST_RIVALS = 24;
    private static final double NEGLIGIBLE = 1e-4;

    private final Map<Cluster, List<Tie>> rivals = new HashMap<>();
    private final Map<Cluster, List<Tie>> likeliest = new HashMap<>();
    private final Certainty certainty;
    private boolean concludedFirst;

    Competition(Certainty certainty) {
        this.certainty = certainty;
    }

    /** Concludes how likely the two clusters of each tie are one person, knowing who is taken by others. */
    void concludeAll(List<Tie> ties) {
        ties.forEach(this::conclude);
        ties.forEach(Tie::concludeFirst);
        concludedFirst = true;
        ties.forEach(this::conclude);
    }

    /** Concludes how likely the two clusters of this tie are one person. */
    void conclude(Tie tie) {
        conclude(tie, NOBODY);
    }

    /** The same, where standing in no other list has another weight. */
    void conclude(Tie tie, double nobody) {
        if (!certainty.couldMatter(tie.weight(), nobody)) {
            tie.conclude(0);
            return;
        }
        double rivals = rivals(tie, tie.left(), tie.right()) + rivals(tie, tie.right(), tie.left());
        tie.conclude(tie.weight() / (tie.weight() + nobody + rivals));
    }

    /** The weight of all that {@code claimed} could be instead of {@code claimant}. */
    private double rivals(Tie tie, Cluster claimed, Cluster claimant) {
        double weight = 0;
        double negligible = tie.weight() * NEGLIGIBLE;
        for (Tie rival : strongest(claimed)) {
            if (rival.weight() < negligible) {
                return weight;
            }
            if (rival != tie) {
                Cluster other = rival.other(claimed);
                weight += rival.weight() * (1 - sameAnyway(other, claimant)) * (1 - taken(other, claimed, claimant));
            }
        }
        return weight;
    }

    /** How likely the rival is already taken: by another row of a list that names the claimed person as well. */
    private double taken(Cluster rival, Cluster claimed, Cluster claimant) {
        double taken = 0;
        for (Tie tie : likeliest(rival)) {
            if (tie.firstProbability() <= taken) {
                return taken;
            }
            Cluster taker = tie.other(rival);
            if (taker != claimed && taker != claimant && taker.lists().intersects(claimed.lists())) {
                Tie both = taker.ties().get(claimed);
                double samePerson = both == null ? 0 : both.firstProbability();
                taken = Math.max(taken, tie.firstProbability() * (1 - samePerson));
            }
        }
        return taken;
    }

    /** The ties of this cluster by what was concluded first; none before that. */
    private List<Tie> likeliest(Cluster cluster) {
        return concludedFirst
                ? likeliest.computeIfAbsent(
                        cluster,
                        unused -> strongest(cluster).stream()
                                .filter(tie -> tie.firstProbability() > 0)
                                .sorted(Comparator.comparingDouble(tie -> -tie.firstProbability()))
                                .toList())
                : List.of();
    }

    private static double sameAnyway(Cluster left, Cluster right) {
        Tie tie = left.ties().get(right);
        return tie == null ? 0 : tie.weight() / (tie.weight() + NOBODY);
    }

    private List<Tie> strongest(Cluster cluster) {
        return rivals.computeIfAbsent(
                cluster,
                unused -> cluster.ties().values().stream()
                        .filter(tie -> certainty.couldMatter(tie.weight(), ListHabits.LEAST_ALONE))
                        .sorted(Comparator.comparingDouble(tie -> -tie.weight()))
                        .limit(STRONGEST_RIVALS)
                        .toList());
    }
}
