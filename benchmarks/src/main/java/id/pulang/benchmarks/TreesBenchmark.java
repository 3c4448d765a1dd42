package id.pulang.benchmarks;

import id.pulang.linkage.trees.BoostedTrees;
import id.pulang.linkage.trees.TrainingSettings;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 200 trees of depth 5 over 25 features of 200,000 invented pairs, a tenth of it missing. */
@State(Scope.Benchmark)
public class TreesBenchmark {

    private static final int ROWS = 200_000;
    private static final int FEATURES = 25;

    private final float[][] columns = new float[FEATURES][ROWS];
    private final boolean[] labels = new boolean[ROWS];

    /** Invents the pairs. */
    public TreesBenchmark() {
        var random = new SplittableRandom(1);
        for (int row = 0; row < ROWS; row++) {
            double logOdds = -2;
            for (int feature = 0; feature < FEATURES; feature++) {
                double value = random.nextInt(10) == 0 ? Double.NaN : random.nextDouble();
                boolean telling = feature < 8 && !Double.isNaN(value);
                logOdds += telling ? (feature % 2 == 0 ? 3 : -2) * value : 0;
                // a third of the features have levels, the others any value
                columns[feature][row] = (float) (feature % 3 == 0 ? Math.floor(8 * value) : value);
            }
            labels[row] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
        }
    }

    /** Training. */
    @Benchmark
    public int train() {
        return BoostedTrees.train(columns, labels, TrainingSettings.standard()).trees();
    }
}
