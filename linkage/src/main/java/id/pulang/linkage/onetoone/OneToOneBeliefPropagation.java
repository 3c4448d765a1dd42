package id.pulang.linkage.onetoone;

import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs all ties against each other until they agree. Both sides of a tie tell how free they are for it: the less, the
 * likelier each is somebody else, who in turn is the less free the likelier that one is a third (sum-product belief
 * propagation over matchings). What comes out teaches how often a kind of group is found alone, which counts next.
 */
final class OneToOneBeliefPropagation {

    /** Of twelve bytes each; where so many rows are alike that there would be more, fewer of a row are considered. */
    private static final int MOST_RIVALRIES = 6_000_000;

    private final List<CandidateEdge> ties;
    private final SourcePatterns kinds;
    private final Map<WorkingCluster, List<Integer>> claimsOf = new HashMap<>();
    private final double[] found;
    private final double[] weight;
    private final int rivalsConsidered;
    private final int[][] rivals;
    private final double[][] shares;
    private double[] free;
    private double[] nobody;

    /** Weighs these ties; each has two claims, of its left side and of its right. */
    OneToOneBeliefPropagation(List<CandidateEdge> ties, SourcePatterns kinds) {
        this.ties = ties;
        this.kinds = kinds;
        for (int claim = 0; claim < 2 * ties.size(); claim++) {
            claimsOf.computeIfAbsent(claimant(claim), unused -> new ArrayList<>())
                    .add(claim);
        }
        claimsOf.values()
                .forEach(claims -> claims.sort(
                        Comparator.comparingDouble(claim -> -tie(claim).weight())));
        found = ties.stream().mapToDouble(this::found).toArray();
        weight = new double[ties.size()];
        Arrays.setAll(weight, at -> ties.get(at).weight() * found[at]);
        rivalsConsidered = Math.clamp(MOST_RIVALRIES / Math.max(1, 2 * ties.size()), 1, Parameters.RIVALS_CONSIDERED);
        rivals = new int[2 * ties.size()][];
        shares = new double[2 * ties.size()][];
        nobody = new double[kinds.size()];
        Arrays.fill(nobody, Parameters.UNLISTED_ODDS);
        free = new double[2 * ties.size()];
        Arrays.fill(free, 1 / Parameters.UNLISTED_ODDS);
        for (int claim = 0; claim < free.length; claim++) {
            oppose(claim);
        }
    }

    /** Concludes how likely the two clusters of each tie are one person. */
    void conclude() {
        for (int round = 1; round <= Parameters.BELIEF_ROUNDS; round++) {
            weighAgain();
            if (round % Parameters.BELIEF_ROUNDS_BEFORE_LEARNING == 0) {
                nobody = kinds.alone(foundAlone());
            }
        }
        for (int at = 0; at < ties.size(); at++) {
            double odds = weight[at] * free[2 * at] * free[2 * at + 1];
            ties.get(at).conclude(odds / (1 + odds));
            boolean oftenAlone = Math.max(nobody(2 * at), nobody(2 * at + 1)) > Parameters.OFTEN_UNLISTED;
            ties.get(at).leaveOut(oftenAlone && found[at] < Parameters.HARDLY_FOUND);
        }
    }

    private void weighAgain() {
        double[] next = new double[free.length];
        for (int claim = 0; claim < next.length; claim++) {
            double taken = nobody(claim);
            for (int at = 0; at < rivals[claim].length; at++) {
                taken += shares[claim][at] * free[rivals[claim][at]];
            }
            next[claim] = Math.sqrt(free[claim] / taken);
        }
        free = next;
    }

    private double[] foundAlone() {
        double[] alone = new double[kinds.size()];
        for (WorkingCluster cluster : kinds.clusters()) {
            int kind = kinds.of(cluster);
            double taken = 0;
            for (int claim : claimsOf.getOrDefault(cluster, List.of())) {
                taken += weight[claim / 2] * free[claim ^ 1];
            }
            alone[kind] += nobody[kind] / (nobody[kind] + taken);
        }
        return alone;
    }

    /** Notes who else the claimant could be, unless that is the same person anyway. */
    private void oppose(int claim) {
        int[] others = claimsOf.getOrDefault(claimant(claim), List.of()).stream()
                .filter(other -> other != claim)
                .limit(rivalsConsidered)
                .mapToInt(other -> other ^ 1)
                .toArray();
        rivals[claim] = others;
        shares[claim] = Arrays.stream(others)
                .mapToDouble(other -> weight[other / 2] * (1 - alike(claim, other)))
                .toArray();
    }

    /** How likely a rival is the person who is claimed anyway, or a second row of the claimant on one list. */
    private double alike(int claim, int rival) {
        WorkingCluster claimed = claimant(claim ^ 1);
        WorkingCluster other = claimant(rival);
        double same = MatchProbabilities.sameAnyway(other, claimed);
        boolean copy = other.lists().intersects(claimant(claim).lists());
        return copy && same > 0 ? Math.max(same, MatchProbabilities.sameAnyway(other, claimant(claim))) : same;
    }

    /**
     * How well it fits that the joined person is named by no more lists than these, or else can be found on others: who
     * stands on no list that names nearly everybody is probably somebody else.
     */
    private double found(CandidateEdge tie) {
        var lists = (BitSet) tie.left().lists().clone();
        lists.or(tie.right().lists());
        double elsewhere = claimsOf.getOrDefault(tie.left(), List.of()).stream()
                .map(claim -> claimant(claim ^ 1))
                .filter(third -> !third.equals(tie.right()) && SourcePatterns.namesMore(third, lists))
                .mapToDouble(third -> MatchProbabilities.sameAnyway(tie.left(), third)
                        * MatchProbabilities.sameAnyway(tie.right(), third))
                .max()
                .orElse(0);
        double alone = kinds.aloneSoFar(lists);
        return alone + (1 - alone) * elsewhere;
    }

    private double nobody(int claim) {
        return nobody[kinds.of(claimant(claim))];
    }

    private CandidateEdge tie(int claim) {
        return ties.get(claim / 2);
    }

    private WorkingCluster claimant(int claim) {
        return claim % 2 == 0 ? tie(claim).left() : tie(claim).right();
    }
}
