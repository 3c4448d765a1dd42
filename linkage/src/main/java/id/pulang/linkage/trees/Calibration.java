package id.pulang.linkage.trees;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Turns scores into probabilities that keep their word: of what gets 0.9, nine in ten are true. Isotonic regression by
 * pooling adjacent violators (Ayer et al. 1955; for classifiers Zadrozny and Elkan 2002), with straight lines between
 * the middles of the pools, so that a higher score seldom ties with a lower one.
 *
 * <p>Half a true row below all scores and half a false one above them keep it from ever saying never or always.
 */
public final class Calibration {

    private static final double DOUBT = 0.5;

    private final double[] scores;
    private final double[] probabilities;

    private Calibration(double[] scores, double[] probabilities) {
        this.scores = scores;
        this.probabilities = probabilities;
    }

    /** Learns from scores of rows that the scoring model has not seen. */
    public static Calibration fit(double[] scores, boolean[] labels) {
        if (scores.length != labels.length || scores.length == 0) {
            throw new IllegalArgumentException("Calibration needs scores, and a label for each");
        }
        var pools = new Pools(scores.length + 2);
        int[] rising = rising(scores);
        pools.add(scores[rising[0]], DOUBT, DOUBT);
        int next = 0;
        while (next < rising.length) {
            double score = scores[rising[next]];
            int first = next;
            int yes = 0;
            while (next < rising.length && scores[rising[next]] == score) {
                yes += labels[rising[next++]] ? 1 : 0;
            }
            pools.add(score, next - first, yes);
        }
        pools.add(scores[rising[rising.length - 1]], DOUBT, 0);
        return new Calibration(pools.middles(), pools.shares());
    }

    /** The probability for a score; it never falls when the score rises. */
    public double probability(double score) {
        int place = Arrays.binarySearch(scores, score);
        if (place >= 0) {
            return probabilities[place];
        }
        int above = -place - 1;
        if (above == 0) {
            return probabilities[0];
        }
        if (above == scores.length) {
            return probabilities[above - 1];
        }
        double way = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
        return probabilities[above - 1] + way * (probabilities[above] - probabilities[above - 1]);
    }

    private static int[] rising(double[] scores) {
        return IntStream.range(0, scores.length)
                .peek(row -> {
                    if (!Double.isFinite(scores[row])) {
                        throw new IllegalArgumentException("A score must be a finite number, not " + scores[row]);
                    }
                })
                .boxed()
                .sorted(Comparator.comparingDouble(row -> scores[row]))
                .mapToInt(row -> row)
                .toArray();
    }

    /** Pools with a rising share of true rows. */
    private static final class Pools {

        private final double[] weights;
        private final double[] yes;
        private final double[] moments;
        private int size;

        Pools(int most) {
            weights = new double[most];
            yes = new double[most];
            moments = new double[most];
        }

        void add(double score, double weight, double trues) {
            weights[size] = weight;
            yes[size] = trues;
            moments[size] = weight * score;
            size++;
            while (size > 1 && share(size - 2) >= share(size - 1)) {
                pool();
            }
        }

        private void pool() {
            size--;
            weights[size - 1] += weights[size];
            yes[size - 1] += yes[size];
            moments[size - 1] += moments[size];
        }

        private double share(int pool) {
            return yes[pool] / weights[pool];
        }

        double[] shares() {
            return IntStream.range(0, size).mapToDouble(this::share).toArray();
        }

        double[] middles() {
            return IntStream.range(0, size)
                    .mapToDouble(pool -> moments[pool] / weights[pool])
                    .toArray();
        }
    }
}
