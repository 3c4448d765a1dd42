package id.pulang.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.Parameters;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkageTests {

    private static final double CUT = 0.3;

    @Test
    void joinsWhatIsAtLeastAsLikelyAsTheCut() {
        var edges = SomeEdges.none().likely(0, 2, 0.4).likely(1, 3, 0.2);

        assertThat(group(4, edges)).containsExactly(0, 1, 0, 2);
        assertThat(AverageLinkage.group(
                        strangers(2), SomeEdges.none().weighing(0, 1, 0).edges(), 0.5))
                .containsExactly(0, 0);
        assertThat(AverageLinkage.group(
                        strangers(2), SomeEdges.none().weighing(0, 1, 0).edges(), 0.500001))
                .containsExactly(0, 1);
    }

    @Test
    void numbersGroupsByTheirFirstRecords() {
        var edges = SomeEdges.none().likely(1, 4, 0.9).likely(2, 3, 0.8);

        assertThat(group(6, edges)).containsExactly(0, 1, 2, 2, 1, 3);
    }

    @Test
    void leavesEverybodyAloneWithoutEdges() {
        assertThat(group(3, SomeEdges.none())).containsExactly(0, 1, 2);
        assertThat(group(0, SomeEdges.none())).isEmpty();
    }

    @Test
    void joinsAThirdOnlyIfItFitsTheWholeGroup() {
        // to the group of the first two the third is (0.6 + 0.1) / 2, since nobody compared it with the second
        var chain = SomeEdges.none().likely(0, 1, 0.9).likely(0, 2, 0.6);

        assertThat(AverageLinkage.group(strangers(3), chain.edges(), 0.34)).containsExactly(0, 0, 0);
        assertThat(AverageLinkage.group(strangers(3), chain.edges(), 0.36)).containsExactly(0, 0, 1);
    }

    @Test
    void averagesOverAllPairsOfTwoGroups() {
        // two pairs of two, between which the mean is (0.8 + 0.6 + 0.4 + 0.1) / 4
        var edges = SomeEdges.none()
                .likely(0, 1, 0.95)
                .likely(2, 3, 0.95)
                .likely(0, 2, 0.8)
                .likely(1, 3, 0.6)
                .likely(0, 3, 0.4);

        assertThat(AverageLinkage.group(strangers(4), edges.edges(), 0.47)).containsExactly(0, 0, 0, 0);
        assertThat(AverageLinkage.group(strangers(4), edges.edges(), 0.48)).containsExactly(0, 0, 1, 1);
    }

    @Test
    void joinsTheBestPartnersFirst() {
        var edges = SomeEdges.none().likely(0, 1, 0.7).likely(1, 2, 0.9);

        assertThat(AverageLinkage.group(strangers(3), edges.edges(), 0.5)).containsExactly(0, 1, 1);
    }

    @Test
    void prefersTheFirstOfEqualPartners() {
        var edges = SomeEdges.none().likely(0, 2, 0.8).likely(0, 1, 0.8);

        assertThat(AverageLinkage.group(strangers(3), edges.edges(), 0.5)).containsExactly(0, 0, 1);
        var atTheCut = SomeEdges.none().weighing(0, 2, 0).weighing(0, 1, 0);
        assertThat(AverageLinkage.group(strangers(3), atTheCut.edges(), 0.5)).containsExactly(0, 0, 1);
    }

    @Test
    void joinsTheRecordsOfAKnownPersonWhateverTheirEdgesSay() {
        int[] people = {LabelledPairs.UNKNOWN, 1, 0, 1, LabelledPairs.UNKNOWN};

        assertThat(AverageLinkage.group(people, SomeEdges.none().edges(), CUT)).containsExactly(0, 1, 2, 1, 3);
    }

    @Test
    void neverJoinsTwoKnownPeopleNotEvenThroughAThirdRecord() {
        int[] people = {0, 1, LabelledPairs.UNKNOWN};
        var edges = SomeEdges.none().likely(0, 1, 0.99).likely(0, 2, 0.95).likely(1, 2, 0.9);

        assertThat(AverageLinkage.group(people, edges.edges(), CUT)).containsExactly(0, 1, 0);
    }

    @Test
    void remembersWhoAGroupIsAfterItHasGrown() {
        int[] people = {LabelledPairs.UNKNOWN, 0, 1, LabelledPairs.UNKNOWN};
        var edges = SomeEdges.none()
                .likely(0, 1, 0.99)
                .likely(2, 3, 0.98)
                .likely(0, 2, 0.9)
                .likely(1, 3, 0.9)
                .likely(0, 3, 0.9);

        assertThat(AverageLinkage.group(people, edges.edges(), CUT)).containsExactly(0, 0, 1, 1);
    }

    @Test
    void doesNotChangeWhoIsKnown() {
        int[] people = {0, 1, 0};

        AverageLinkage.group(people, SomeEdges.none().edges(), CUT);

        assertThat(people).containsExactly(0, 1, 0);
    }

    /** The best pair first, all groups weighed anew after each join. */
    @Test
    void findsTheGroupsOfTheDefinition() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            int records = 12;
            var edges = SomeEdges.none();
            double[][] probability = new double[records][records];
            for (double[] row : probability) {
                Arrays.fill(row, Parameters.UNCOMPARED_PROBABILITY);
            }
            for (int left = 0; left < records; left++) {
                for (int right = left + 1; right < records; right++) {
                    if (random.nextInt(3) > 0) {
                        double likely = 0.01 + 0.98 * random.nextDouble();
                        edges.likely(left, right, likely);
                        probability[left][right] = likely;
                        probability[right][left] = likely;
                    }
                }
            }

            assertThat(group(records, edges)).isEqualTo(byDefinition(probability));
        }
    }

    private static int[] byDefinition(double[][] probability) {
        int[] groupOf = strangers(probability.length);
        Arrays.setAll(groupOf, record -> record);
        while (true) {
            int[] best = bestPair(probability, groupOf);
            if (best.length == 0) {
                int[] numbers = Arrays.stream(groupOf).distinct().sorted().toArray();
                return Arrays.stream(groupOf)
                        .map(group -> Arrays.binarySearch(numbers, group))
                        .toArray();
            }
            for (int record = 0; record < groupOf.length; record++) {
                groupOf[record] = groupOf[record] == best[1] ? best[0] : groupOf[record];
            }
        }
    }

    private static int[] bestPair(double[][] probability, int[] groupOf) {
        int[] best = {};
        double most = CUT;
        for (int one = 0; one < groupOf.length; one++) {
            for (int other = one + 1; other < groupOf.length; other++) {
                double mean = mean(probability, groupOf, one, other);
                if (mean > most) {
                    most = mean;
                    best = new int[] {one, other};
                }
            }
        }
        return best;
    }

    private static double mean(double[][] probability, int[] groupOf, int one, int other) {
        double sum = 0;
        int pairs = 0;
        for (int left = 0; left < groupOf.length; left++) {
            for (int right = 0; right < groupOf.length; right++) {
                if (groupOf[left] == one && groupOf[right] == other) {
                    sum += probability[left][right];
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private static int[] group(int records, SomeEdges edges) {
        return AverageLinkage.group(strangers(records), edges.edges(), CUT);
    }

    private static int[] strangers(int records) {
        int[] people = new int[records];
        Arrays.fill(people, LabelledPairs.UNKNOWN);
        return people;
    }
}
