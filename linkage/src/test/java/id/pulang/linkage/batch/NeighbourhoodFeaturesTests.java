package id.pulang.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.clustering.SomeEdges;
import org.junit.jupiter.api.Test;

class NeighbourhoodFeaturesTests {

    @Test
    void tellsHowMuchBetterTheRivalsOfEitherSideFit() {
        var edges = SomeEdges.none()
                .weighing(0, 1, 2)
                .weighing(0, 2, 5)
                .weighing(3, 1, 9)
                .weighing(4, 5, 20);

        float[] features = features(edges, 6, 0);

        assertThat(features[0]).isEqualTo(2);
        assertThat(features[1]).isEqualTo(3);
        assertThat(features[2]).isEqualTo(7);
    }

    @Test
    void tellsThatNobodyFitsBetter() {
        var edges = SomeEdges.none().weighing(0, 1, 6).weighing(0, 2, 5).weighing(3, 1, -9);

        float[] features = features(edges, 4, 0);

        assertThat(features[1]).isZero();
        assertThat(features[2]).isZero();
    }

    @Test
    void countsFriendsThatBothFit() {
        // the first has friends 1 to 4, the second 0, 2, 4 and 5, and both have 2 and 4
        var edges = SomeEdges.none()
                .weighing(0, 1, 2)
                .weighing(4, 0, 3)
                .weighing(0, 3, 1)
                .weighing(0, 2, 1)
                .weighing(1, 2, 1)
                .weighing(5, 1, 1)
                .weighing(1, 4, 8)
                .weighing(1, 3, 0)
                .weighing(0, 5, -1);

        float[] features = features(edges, 6, 0);

        assertThat(features[3]).isEqualTo(2);
        assertThat(features[4]).isEqualTo(2 / 4f);
        assertThat(features[5]).isEqualTo(4);
        assertThat(features[6]).isEqualTo(2 / 6f);
    }

    @Test
    void countsTheFriendsOfWhoeverHasFewer() {
        var edges = SomeEdges.none()
                .weighing(0, 1, 2)
                .weighing(0, 2, 1)
                .weighing(0, 3, 1)
                .weighing(1, 3, 1);

        assertThat(features(edges, 4, 0)[4]).isEqualTo(1 / 2f);
        assertThat(features(edges, 4, 0)[5]).isEqualTo(2);
        assertThat(features(edges, 4, 0)[6]).isEqualTo(1 / 4f);
        assertThat(features(edges, 4, 1)[4]).isEqualTo(0);
        assertThat(features(edges, 4, 1)[5]).isEqualTo(1);
    }

    @Test
    void knowsNoFriendsWhereNothingFits() {
        var edges = SomeEdges.none().weighing(0, 1, -2).weighing(0, 2, -3).weighing(1, 2, -1);

        float[] features = features(edges, 3, 0);

        assertThat(features).containsExactly(-2, 0, 1, 0, 0, 0, 0);
    }

    @Test
    void readsTheWeightsAnew() {
        var neighbourhood = new NeighbourhoodFeatures(3);
        neighbourhood.read(SomeEdges.none()
                .weighing(0, 1, 20)
                .weighing(1, 2, 20)
                .weighing(0, 2, 20)
                .edges());
        var edges = SomeEdges.none().weighing(0, 1, 2).edges();
        neighbourhood.read(edges);
        float[] features = new float[NeighbourhoodFeatures.FEATURES + 1];

        neighbourhood.features(edges, 0, features, 1);

        assertThat(features).containsExactly(0, 2, 0, 0, 0, 0, 1, 0);
    }

    private static float[] features(SomeEdges edges, int records, int edge) {
        var neighbourhood = new NeighbourhoodFeatures(records);
        neighbourhood.read(edges.edges());
        float[] features = new float[NeighbourhoodFeatures.FEATURES];
        neighbourhood.features(edges.edges(), edge, features, 0);
        return features;
    }
}
