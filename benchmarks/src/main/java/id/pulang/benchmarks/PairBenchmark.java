package id.pulang.benchmarks;

import id.pulang.benchmarks.invented.InventedRoster;
import id.pulang.benchmarks.peers.Duke;
import id.pulang.linkage.fellegisunter.FellegiSunterModel;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.fellegisunter.RecordComparison;
import id.pulang.linkage.model.PersonRecord;
import java.util.List;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two records of lists compared in all fields: one person in every eighth pair, strangers in the others. */
@State(Scope.Benchmark)
public class PairBenchmark {

    private static final int PAIRS = 4096;
    private static final int PEOPLE = 1000;
    private static final double PRIOR_BITS = -10;

    private final List<PersonRecord> records = new InventedRoster(PEOPLE, 1).records();
    private final int[] left = new int[PAIRS];
    private final int[] right = new int[PAIRS];
    private final RecordComparison comparison = new PreparedRecords(records).comparison();
    private final FellegiSunterModel weights = FellegiSunterModel.shipped(PRIOR_BITS);
    private final Duke duke = new Duke();
    private final Object[] readByDuke = records.stream().map(duke::read).toArray();

    /** Chooses the pairs. */
    @Setup
    public void choose() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < PAIRS; i++) {
            left[i] = random.nextInt(records.size() - 1);
            right[i] = i % 8 == 0 ? left[i] + 1 : random.nextInt(records.size());
        }
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double pair() {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += comparison.weigh(left[i], right[i], weights);
        }
        return sum;
    }

    /** Duke. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double pairDuke() {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += duke.compare(readByDuke[left[i]], readByDuke[right[i]]);
        }
        return sum;
    }
}
