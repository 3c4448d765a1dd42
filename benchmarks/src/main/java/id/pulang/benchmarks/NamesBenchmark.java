package id.pulang.benchmarks;

import id.pulang.linkage.rosters.NamePairs;
import id.pulang.linkage.search.Describer;
import id.pulang.linkage.search.InventedRegistry;
import id.pulang.linkage.search.RegisteredPerson;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Each of 10,000 names against each of 10,000 as others write them, on all cores. Ours weighs their words in any
 * spelling and order; the peer only says which names are at most two slips apart.
 */
@State(Scope.Benchmark)
public class NamesBenchmark {

    private static final int NAMES = 10_000;
    private static final int SLIPS = 2;
    private static final double LEAST_BITS = 8;
    private static final long SEED = 31;

    private final List<RegisteredPerson> people =
            InventedRegistry.people(NAMES, SEED).toList();
    private final Describer describer = new Describer(SEED + 1);
    private final List<String> left =
            people.stream().map(RegisteredPerson::name).toList();
    private final List<String> right = people.stream()
            .map(person -> describer.describe(person).description().name())
            .toList();

    /** Ours. */
    @Benchmark
    public long names() {
        return NamePairs.between(left, right, LEAST_BITS).size();
    }

    /** Commons Text. */
    @Benchmark
    public long namesCommons() {
        var distance = new LevenshteinDistance(SLIPS);
        return IntStream.range(0, NAMES)
                .parallel()
                .mapToLong(i -> near(left.get(i), distance))
                .sum();
    }

    private long near(String name, LevenshteinDistance distance) {
        long near = 0;
        for (String other : right) {
            near += distance.apply(name, other) >= 0 ? 1 : 0;
        }
        return near;
    }
}
