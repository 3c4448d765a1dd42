package id.pulang.linkage.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneToOneBeliefPropagationTests {

    private static final int OF_A_LIST = 4;

    /** So many others stand on one list alone that one more or less teaches nothing. */
    private static final int ALONE = 2_000;

    /** Nobody is known yet to stand on these two lists and no other. */
    private static final double FOUND = 0.5 / 10;

    private final List<WorkingCluster> clusters = IntStream.range(0, 2 * OF_A_LIST)
            .mapToObj(number -> Edges.cluster(number, number % 2))
            .toList();

    /** Where nobody can be reached in two ways, belief propagation is exact (J. Pearl, 1982). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void comeToWhatAllWaysOfPairingTogetherSay(long seed) {
        List<CandidateEdge> ties = tree(new Random(seed));

        var everybody = new ArrayList<>(clusters);
        everybody.addAll(others());
        new OneToOneBeliefPropagation(ties, new SourcePatterns(everybody)).conclude();

        double[] counted = new Ways(ties).probabilities();
        assertThat(DoubleStream.of(counted)).anyMatch(probability -> probability > 0.3 && probability < 0.9);
        for (int at = 0; at < counted.length; at++) {
            assertThat(ties.get(at).probability()).isCloseTo(counted[at], within(1e-3));
        }
    }

    @Test
    void looksAtTwoDozenOfTheStrongestRivals() {
        double amongTwoDozen = amongRivals(24);

        assertThat(amongRivals(48)).isCloseTo(amongTwoDozen, within(0.01 * amongTwoDozen));
        assertThat(amongRivals(12)).isGreaterThan(1.3 * amongTwoDozen);
    }

    @Test
    void holdsNoRivalForWhoeverIsTheSamePersonTwiceOnOneList() {
        double withoutCopy = amongRivals(0);

        assertThat(besideACopy(1)).isCloseTo(withoutCopy, within(0.05 * withoutCopy));
        assertThat(besideACopy(0)).isLessThan(withoutCopy / 100);
    }

    /**
     * A row on another list that fits one of two rows, which are nearly surely one person, and the other by so much.
     */
    private static double besideACopy(double fitsTheCopy) {
        WorkingCluster row = Edges.cluster(0, 0);
        WorkingCluster copy = Edges.cluster(1, 0);
        WorkingCluster other = Edges.cluster(2, 1);
        var ties = new ArrayList<>(List.of(Edges.weighing(row, other, 1), Edges.weighing(row, copy, 1 << 20)));
        if (fitsTheCopy > 0) {
            ties.add(Edges.weighing(copy, other, fitsTheCopy));
        }
        var everybody = new ArrayList<>(List.of(row, copy, other));
        everybody.addAll(others());
        new OneToOneBeliefPropagation(ties, new SourcePatterns(everybody)).conclude();
        return ties.getFirst().probability();
    }

    private static double amongRivals(int rivals) {
        WorkingCluster one = Edges.cluster(0, 0);
        var everybody = new ArrayList<WorkingCluster>(List.of(one));
        var ties = new ArrayList<CandidateEdge>();
        for (int rival = 0; rival <= rivals; rival++) {
            everybody.add(Edges.cluster(1 + rival, 1));
            ties.add(Edges.weighing(one, everybody.getLast(), 1));
        }
        everybody.addAll(others());
        new OneToOneBeliefPropagation(ties, new SourcePatterns(everybody)).conclude();
        return ties.getFirst().probability();
    }

    private static List<WorkingCluster> others() {
        return IntStream.range(0, 2 * ALONE)
                .mapToObj(person -> Edges.cluster(1_000 + person, person % 2))
                .toList();
    }

    private List<CandidateEdge> tree(Random random) {
        var ties = new ArrayList<CandidateEdge>();
        for (int number = 1; number < clusters.size(); number++) {
            int other = random.nextInt((number + 1) / 2) * 2 + (number + 1) % 2;
            ties.add(Edges.weighing(clusters.get(number), clusters.get(other), Math.pow(2, 1 + random.nextDouble(7))));
        }
        return ties;
    }

    /** All ways of pairing, one by one: each tie is true or not, and nobody has two. */
    private final class Ways {

        private final List<CandidateEdge> ties;
        private double alone = Parameters.UNLISTED_ODDS;
        private double all;
        private double[] holding = {};
        private double left;

        Ways(List<CandidateEdge> ties) {
            this.ties = ties;
        }

        /** How likely each tie is, once how many stand alone and how likely that is agree. */
        double[] probabilities() {
            for (int round = 0; round < 20; round++) {
                all = 0;
                left = 0;
                holding = new double[ties.size()];
                for (int chosen = 0; chosen < 1 << ties.size(); chosen++) {
                    count(chosen);
                }
                double ofAList = left / all / 2;
                alone = (ALONE + ofAList + 0.5) / (ALONE + OF_A_LIST + 10);
            }
            double sum = all;
            return IntStream.range(0, ties.size())
                    .mapToDouble(at -> holding[at] / sum)
                    .toArray();
        }

        private void count(int chosen) {
            double weight = 1;
            var taken = new ArrayList<WorkingCluster>();
            for (int at = 0; at < ties.size(); at++) {
                if ((chosen >> at & 1) != 0) {
                    weight *= ties.get(at).weight() * FOUND;
                    taken.add(ties.get(at).left());
                    taken.add(ties.get(at).right());
                }
            }
            if (taken.stream().distinct().count() < taken.size()) {
                return;
            }
            int alones = clusters.size() - taken.size();
            weight *= Math.pow(alone, alones);
            all += weight;
            left += weight * alones;
            for (int at = 0; at < ties.size(); at++) {
                holding[at] += (chosen >> at & 1) == 0 ? 0 : weight;
            }
        }
    }
}
