package id.pulang.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectedComponentsTests {

    private static final double CUT = 0.3;

    @Test
    void reachAsFarAsPairsAreLikelyEnough() {
        var edges = SomeEdges.none()
                .likely(3, 4, 0.31)
                .likely(1, 3, 0.9)
                .likely(0, 1, 0.29)
                .edges();

        var components = new ConnectedComponents(6, edges, CUT);

        assertThat(components.of(4)).isEqualTo(components.of(1)).isEqualTo(1);
        assertThat(components.of(0)).isZero();
        assertThat(components.holding(5)).containsExactly(false, false, false, false, false, true);
        assertThat(components.holding(4)).containsExactly(false, true, false, true, true, true);
    }

    @Test
    void holdKnownPeopleTogetherWhateverTheirPairsSay() {
        var edges = SomeEdges.none().likely(1, 2, 0.9).edges();
        int[] people = {0, LabelledPairs.UNKNOWN, 0, 1, 1};

        var components = new ConnectedComponents(people, edges, CUT);

        assertThat(components.of(1)).isZero();
        assertThat(components.of(2)).isZero();
        assertThat(components.of(4)).isEqualTo(3);
    }

    @Test
    void holdWhatIsExactlyAtTheCut() {
        var edges = SomeEdges.none().weighing(0, 1, 0).edges();

        assertThat(new ConnectedComponents(2, edges, 0.5).of(1)).isZero();
        assertThat(new ConnectedComponents(2, edges, 0.50001).of(1)).isEqualTo(1);
    }

    /** Pairs that nobody compared are then above the cut, and one hopeless pair can tie two groups together. */
    @Test
    void holdAllThatWasWeighedWhereTheCutIsVeryLow() {
        var edges = SomeEdges.none().weighing(0, 1, -9).edges();

        assertThat(new ConnectedComponents(2, edges, 0.1).of(1)).isZero();
        assertThat(new ConnectedComponents(2, edges, 0.11).of(1)).isEqualTo(1);
    }
}
