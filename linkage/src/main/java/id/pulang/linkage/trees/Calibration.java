package id.pulang.linkage.trees;

import id.pulang.linkage.regression.IsotonicRegression;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Turns scores into probabilities that keep their word: of what gets 0.9, nine in ten are true. Isotonic regression
 * (for classifiers: B. Zadrozny and C. Elkan, 2002), with straight lines between the middles of the pools, so that a
 * higher score seldom ties with a lower one.
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
        int[] rising = rising(scores);
        var points = new Points(scores.length + 2);
        points.add(scores[rising[0]], DOUBT, DOUBT);
        int next = 0;
        while (next < rising.length) {
            double score = scores[rising[next]];
            int first = next;
            int yes = 0;
            while (next < rising.length && scores[rising[next]] == score) {
                yes += labels[rising[next++]] ? 1 : 0;
            }
            points.add(score, next - first, yes);
        }
        points.add(scores[rising[rising.length - 1]], DOUBT, 0);
        return points.pooled();
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

    /** Scores from the lowest to the highest, each with how many rows have it and how many of them are true. */
    private static final class Points {

        private final double[] scores;
        private final double[] weights;
        private final double[] yes;
        private int size;

        Points(int most) {
            scores = new double[most];
            weights = new double[most];
            yes = new double[most];
        }

        void add(double score, double weight, double trues) {
            scores[size] = score;
            weights[size] = weight;
            yes[size++] = trues;
        }

        /** One point for each pool: its middle and its share of true rows. */
        Calibration pooled() {
            double[] shares = IntStream.range(0, size)
                    .mapToDouble(at -> yes[at] / weights[at])
                    .toArray();
            double[] fitted = IsotonicRegression.fit(shares, Arrays.copyOf(weights, size));
            int[] begins = IntStream.range(0, size)
                    .filter(at -> at == 0 || fitted[at] > fitted[at - 1])
                    .toArray();
            double[] middles = new double[begins.length];
            double[] probabilities = new double[begins.length];
            for (int pool = 0; pool < begins.length; pool++) {
                int end = pool + 1 < begins.length ? begins[pool + 1] : size;
                double weight = sum(begins[pool], end, at -> weights[at]);
                middles[pool] = sum(begins[pool], end, at -> weights[at] * scores[at]) / weight;
                probabilities[pool] = sum(begins[pool], end, at -> yes[at]) / weight;
            }
            return new Calibration(middles, probabilities);
        }

        private static double sum(int from, int to, IntToDoubleFunction values) {
            return IntStream.range(from, to).mapToDouble(values).sum();
        }
    }
}
