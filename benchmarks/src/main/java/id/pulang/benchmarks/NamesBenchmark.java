package id.pulang.benchmarks;

import id.pulang.benchmarks.invented.InventedNames;
import id.pulang.linkage.kernels.EditDistance;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Each of 10,000 names against each of 10,000 others, on all cores: which are at most two slips apart? */
@State(Scope.Benchmark)
public class NamesBenchmark {

    private static final int NAMES = 10_000;
    private static final int SLIPS = 2;

    private final String[] left = names(1);
    private final String[] right = names(2);

    /** Ours. */
    @Benchmark
    public long names() {
        var letters = new byte[NAMES][];
        for (int i = 0; i < NAMES; i++) {
            letters[i] = right[i].getBytes(StandardCharsets.ISO_8859_1);
        }
        return IntStream.range(0, NAMES)
                .parallel()
                .mapToLong(i -> near(left[i], letters))
                .sum();
    }

    /** Commons Text. */
    @Benchmark
    public long namesCommons() {
        var distance = new LevenshteinDistance(SLIPS);
        return IntStream.range(0, NAMES)
                .parallel()
                .mapToLong(i -> near(left[i], distance))
                .sum();
    }

    private static long near(String name, byte[][] others) {
        var distance = EditDistance.from(name);
        long near = 0;
        for (byte[] other : others) {
            near += distance.within(other, SLIPS) ? 1 : 0;
        }
        return near;
    }

    private long near(String name, LevenshteinDistance distance) {
        long near = 0;
        for (String other : right) {
            near += distance.apply(name, other) >= 0 ? 1 : 0;
        }
        return near;
    }

    private static String[] names(long seed) {
        return new InventedNames(seed).names(NAMES).toArray(String[]::new);
    }
}
