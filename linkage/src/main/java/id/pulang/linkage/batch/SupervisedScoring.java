package id.pulang.linkage.batch;

import id.pulang.linkage.clustering.LabelledPairs;
import id.pulang.linkage.clustering.WeightedEdges;
import id.pulang.linkage.fellegisunter.FellegiSunterModel;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.fellegisunter.RecordComparison;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.trees.BoostedTrees;
import id.pulang.linkage.trees.Calibration;
import id.pulang.linkage.trees.Folds;
import id.pulang.linkage.trees.TrainingSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns from pairs of which it is known whether they are one person. From five hundred on, boosted trees over the same
 * comparison judge all pairs; what they say is made a probability on pairs of people whom they have not seen.
 */
final class SupervisedScoring {

    private static final int MANY = 5_000;
    private static final int FOLDS = 3;
    private static final int CHUNK = 1 << 14;

    private final RecordComparison comparison;
    private final FellegiSunterModel weights;
    private final LabelledPairs settled;
    private final NeighbourhoodFeatures neighbourhood;

    SupervisedScoring(
            PreparedRecords readings, RecordComparison comparison, FellegiSunterModel weights, LabelledPairs settled) {
        this.comparison = comparison;
        this.weights = weights;
        this.settled = settled;
        this.neighbourhood = new NeighbourhoodFeatures(readings.size());
    }

    /** Weighs the edges anew, if enough is known to learn from. */
    void judge(WeightedEdges edges) {
        int[] taught = IntStream.range(0, edges.size())
                .filter(edge -> settled.known(edges.left(edge), edges.right(edge)))
                .toArray();
        boolean[] same = new boolean[taught.length];
        for (int i = 0; i < taught.length; i++) {
            same[i] = settled.same(edges.left(taught[i]), edges.right(taught[i]));
        }
        if (taught.length < Parameters.FEWEST_LABELLED_PAIRS) {
            return;
        }
        neighbourhood.read(edges);
        float[][] columns = columns(edges, taught);
        var settings = taught.length < MANY ? TrainingSettings.forFewLabels() : TrainingSettings.standard();
        Calibration calibration = calibration(columns, same, people(edges, taught), settings);
        BoostedTrees trees = BoostedTrees.train(columns, same, settings);
        float[] judged = judged(edges, trees, calibration);
        for (int edge = 0; edge < judged.length; edge++) {
            edges.reweigh(edge, guarded(edges.bits(edge), judged[edge]));
        }
    }

    /** Trees may doubt what the weights say, but what these call impossible is never joined by trees alone. */
    static float guarded(float weighed, float judged) {
        return weighed <= Parameters.TREE_VETO_WEIGHT ? Math.min(weighed, judged) : judged;
    }

    private List<String> people(WeightedEdges edges, int[] taught) {
        var people = new ArrayList<String>(taught.length);
        for (int edge : taught) {
            people.add(Integer.toString(settled.person(edges.left(edge))));
        }
        return people;
    }

    /** What the scores mean, found out on people whom the trees have not seen. */
    private static Calibration calibration(
            float[][] columns, boolean[] same, List<String> people, TrainingSettings settings) {
        Folds folds = Folds.of(people, FOLDS, settings.seed());
        double[] scores = new double[same.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int[] inside = folds.inside(fold);
            int[] outside = folds.outside(fold);
            boolean[] taught = new boolean[outside.length];
            for (int i = 0; i < outside.length; i++) {
                taught[i] = same[outside[i]];
            }
            double[] unseen = BoostedTrees.train(chosen(columns, outside), taught, settings)
                    .scores(chosen(columns, inside));
            for (int i = 0; i < inside.length; i++) {
                scores[inside[i]] = unseen[i];
            }
        }
        return Calibration.fit(scores, same);
    }

    private static float[][] chosen(float[][] columns, int[] rows) {
        float[][] chosen = new float[columns.length][rows.length];
        for (int column = 0; column < columns.length; column++) {
            for (int i = 0; i < rows.length; i++) {
                chosen[column][i] = columns[column][rows[i]];
            }
        }
        return chosen;
    }

    private float[][] columns(WeightedEdges edges, int[] chosen) {
        float[][] columns = new float[features()][chosen.length];
        IntStream.range(0, chunks(chosen.length)).parallel().forEach(chunk -> {
            RecordComparison own = comparison.another();
            float[] features = new float[features()];
            for (int i = chunk * CHUNK; i < Math.min(chosen.length, (chunk + 1) * CHUNK); i++) {
                features(edges, chosen[i], own, features);
                for (int column = 0; column < features.length; column++) {
                    columns[column][i] = features[column];
                }
            }
        });
        return columns;
    }

    private float[] judged(WeightedEdges edges, BoostedTrees trees, Calibration calibration) {
        float[] judged = new float[edges.size()];
        IntStream.range(0, chunks(judged.length)).parallel().forEach(chunk -> {
            RecordComparison own = comparison.another();
            float[] features = new float[features()];
            for (int edge = chunk * CHUNK; edge < Math.min(judged.length, (chunk + 1) * CHUNK); edge++) {
                features(edges, edge, own, features);
                double probability = calibration.probability(trees.score(features));
                double bits = Math.log(probability / (1 - probability)) / Math.log(2);
                judged[edge] = (float) Math.clamp(bits, -Parameters.TREE_MOST_WEIGHT, Parameters.TREE_MOST_WEIGHT);
            }
        });
        return judged;
    }

    private static int chunks(int size) {
        return (size + CHUNK - 1) / CHUNK;
    }

    private int features() {
        return RecordComparison.FEATURES_OF_A_FIELD * comparison.fields() + NeighbourhoodFeatures.FEATURES;
    }

    private void features(WeightedEdges edges, int edge, RecordComparison own, float[] features) {
        own.features(edges.left(edge), edges.right(edge), weights, features);
        neighbourhood.features(edges, edge, features, RecordComparison.FEATURES_OF_A_FIELD * own.fields());
    }
}
