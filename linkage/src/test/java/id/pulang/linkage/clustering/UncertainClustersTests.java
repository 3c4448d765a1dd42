package id.pulang.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.clustering.UncertainCluster.Why;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UncertainClustersTests {

    @Test
    void areSpreadWhereTwoRecordsAreLikelierTwoPeople() {
        var edges = SomeEdges.none()
                .likely(0, 1, 0.49)
                .likely(2, 3, 0.51)
                .likely(4, 5, 0.9)
                .likely(5, 6, 0.4)
                .likely(1, 2, 0.9)
                .edges();

        var found = UncertainClusters.among(new int[] {0, 0, 1, 1, 2, 2, 2, 3}, edges);

        assertThat(found).extracting(UncertainCluster::group).containsExactly(2, 0);
        assertThat(found).extracting(UncertainCluster::why).containsOnly(Why.SPREAD);
        assertThat(found.getFirst().records()).isEqualTo(3);
        // Nobody compared 4 with 6, which counts as one in ten.
        assertThat(found.getFirst().mean()).isCloseTo((0.9 + 0.4 + 0.1) / 3, within(1e-6));
    }

    @Test
    void areLargeWhereNearlyAllAreFarSmaller() {
        assertThat(large(9, 1)).isEmpty();
        assertThat(large(10, 1)).containsExactly(10);
        assertThat(large(12, 4)).isEmpty();
        assertThat(large(13, 4)).containsExactly(13);
    }

    @Test
    void areNoneWhereThereIsNobody() {
        assertThat(UncertainClusters.among(new int[0], SomeEdges.none().edges()))
                .isEmpty();
    }

    /** One group among two hundred others; whatever its size, all of its records fit each other. */
    private static Integer[] large(int size, int others) {
        int[] groupOf = new int[size + 200 * others];
        var edges = SomeEdges.none();
        for (int record = size; record < groupOf.length; record++) {
            groupOf[record] = 1 + (record - size) / others;
        }
        for (int one = 0; one < groupOf.length; one++) {
            for (int other = one + 1; other < groupOf.length && groupOf[other] == groupOf[one]; other++) {
                edges.likely(one, other, 0.99);
            }
        }
        var found = UncertainClusters.among(groupOf, edges.edges());
        assertThat(found).allMatch(group -> group.why() == Why.LARGE);
        return Arrays.stream(found.toArray(UncertainCluster[]::new))
                .map(UncertainCluster::records)
                .toArray(Integer[]::new);
    }
}
