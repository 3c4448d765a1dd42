package id.pulang.cli;

import id.pulang.cli.measures.Measures;
import id.pulang.cli.measures.People;
import id.pulang.cli.measures.Score;
import id.pulang.linkage.clustering.WeightedPairs;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What weighed pairs say beside the groups that were made of them. */
final class Ties {

    private Ties() {}

    /** The strongest weight that ties each record to its group, in bits; NaN where it stands alone. */
    static float[] strongest(WeightedPairs weighed, int[] groupOf) {
        float[] weightOf = new float[groupOf.length];
        Arrays.fill(weightOf, Float.NaN);
        for (int pair = 0; pair < weighed.pairs(); pair++) {
            int left = weighed.left(pair);
            int right = weighed.right(pair);
            if (groupOf[left] == groupOf[right]) {
                float bits = (float) weighed.bits(pair);
                weightOf[left] = stronger(weightOf[left], bits);
                weightOf[right] = stronger(weightOf[right], bits);
            }
        }
        return weightOf;
    }

    private static float stronger(float one, float other) {
        return Float.isNaN(one) ? other : Math.max(one, other);
    }

    /**
     * Measures the pairs that are likely enough, before they were grouped.
     *
     * @param first the first record that is measured; the truth counts from it
     */
    static Score measured(WeightedPairs weighed, int first, double least, People people) {
        int[] likely = IntStream.range(0, weighed.pairs())
                .filter(pair -> Math.min(weighed.left(pair), weighed.right(pair)) >= first)
                .filter(pair -> weighed.probability(pair) >= least)
                .toArray();
        int[] left =
                IntStream.of(likely).map(pair -> weighed.left(pair) - first).toArray();
        int[] right =
                IntStream.of(likely).map(pair -> weighed.right(pair) - first).toArray();
        return Measures.ofPairs(left, right, people);
    }
}
