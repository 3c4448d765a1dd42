package id.pulang.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedEdgesTests {

    @Test
    void keepAsManyPairsAsAreAdded() {
        var edges = many(10_000);

        assertThat(edges.size()).isEqualTo(10_000);
        assertThat(edges.left(9_999)).isEqualTo(9_999);
        assertThat(edges.right(4_096)).isEqualTo(4_097);
        assertThat(edges.bits(5_000)).isEqualTo(2_500);
    }

    @Test
    void comeAfterThoseThatWereThere() {
        var edges = WeightedEdges.together(List.of(many(3_000), many(3_000), many(10_000)));

        assertThat(edges.size()).isEqualTo(16_000);
        assertThat(edges.left(2_999)).isEqualTo(2_999);
        assertThat(edges.left(3_000)).isZero();
        assertThat(edges.right(5_999)).isEqualTo(3_000);
        assertThat(edges.bits(15_999)).isEqualTo(4_999.5f);
    }

    @Test
    void canBeAddedToAfterThat() {
        var edges = WeightedEdges.together(List.of(many(2), many(1)));
        var fromNothing = WeightedEdges.together(List.of());
        edges.add(7, 8, 9);
        fromNothing.add(7, 8, 9);

        assertThat(edges.size()).isEqualTo(4);
        assertThat(edges.left(2)).isZero();
        assertThat(edges.left(3)).isEqualTo(7);
        assertThat(fromNothing.right(0)).isEqualTo(8);
    }

    @Test
    void areCopiedWithOthersBehind() {
        var first = many(2);

        var both = first.with(many(3));
        both.reweigh(0, 5);

        assertThat(both.size()).isEqualTo(5);
        assertThat(first.bits(0)).isZero();
    }

    @Test
    void canBeWeighedAnew() {
        var edges = many(3);

        edges.reweigh(1, -7);

        assertThat(edges.bits(1)).isEqualTo(-7);
        assertThat(edges.bits(2)).isEqualTo(1);
    }

    @Test
    void areOnePersonByTheOddsOfTheirBits() {
        var edges = SomeEdges.none()
                .weighing(0, 1, 0)
                .weighing(0, 2, 3)
                .weighing(1, 2, -3)
                .edges();

        assertThat(edges.probability(0)).isEqualTo(0.5);
        assertThat(edges.probability(1)).isCloseTo(8 / 9.0, within(1e-9));
        assertThat(edges.probability(2)).isCloseTo(1 / 9.0, within(1e-9));
    }

    private static WeightedEdges many(int count) {
        var edges = new WeightedEdges();
        for (int edge = 0; edge < count; edge++) {
            edges.add(edge, edge + 1, edge / 2f);
        }
        return edges;
    }
}
