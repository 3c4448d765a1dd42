package id.pulang.benchmarks;

import id.pulang.benchmarks.peers.LuceneRegistry;
import id.pulang.linkage.search.Candidate;
import id.pulang.linkage.search.Description;
import id.pulang.linkage.search.InventedDescription;
import id.pulang.linkage.search.InventedRegistry;
import id.pulang.linkage.search.PeopleIndex;
import id.pulang.linkage.search.RegistryMeasurement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Somebody described by name and birth looked for among many, the fifty that fit best, one search after the other. */
@State(Scope.Benchmark)
public class RegistryBenchmark {

    private static final int SEARCHES = 2000;
    private static final int SHOWN = 50;
    private static final long SEED = 5;
    private static final double MEGABYTE = 1 << 20;

    /** How many people are registered. */
    @Param("1000000")
    public int registered;

    private List<InventedDescription> descriptions = List.of();

    /** Ours in memory. */
    @State(Scope.Benchmark)
    public static class Ours {

        private PeopleIndex index = PeopleIndex.of(InventedRegistry.people(0, SEED));
        private double megabytes;

        /** Indexes the people. */
        @Setup(Level.Trial)
        public void index(RegistryBenchmark benchmark) {
            double before = used();
            index = PeopleIndex.of(InventedRegistry.people(benchmark.registered, SEED));
            megabytes = used() - before;
        }
    }

    /** Lucene in memory. */
    @State(Scope.Benchmark)
    public static class Lucene {

        private LuceneRegistry index = new LuceneRegistry(InventedRegistry.people(0, SEED));
        private double megabytes;

        /** Indexes the people. */
        @Setup(Level.Trial)
        public void index(RegistryBenchmark benchmark) {
            double before = used();
            index = new LuceneRegistry(InventedRegistry.people(benchmark.registered, SEED));
            megabytes = used() - before;
        }
    }

    /** How well and how evenly the searches went. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Quality {

        /** Half of the searches took less. */
        public double p50Milliseconds;

        /** Ninety-nine in a hundred took less. */
        public double p99Milliseconds;

        /** The share of searches with the right person among those found. */
        public double rightAmong50;

        /** The share of searches with the right person first. */
        public double rightFirst;

        /** What the index takes of the heap. */
        public double heapMegabytes;
    }

    /** Describes people as lists do. */
    @Setup
    public void describe() {
        descriptions = RegistryMeasurement.descriptions(registered, SEARCHES);
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(SEARCHES)
    public void registry(Ours ours, Quality quality) {
        quality.heapMegabytes = ours.megabytes;
        search(
                quality,
                description -> ours.index.nearest(description, SHOWN).stream()
                        .mapToLong(Candidate::id)
                        .toArray());
    }

    /** Lucene. */
    @Benchmark
    @OperationsPerInvocation(SEARCHES)
    public void registryLucene(Lucene lucene, Quality quality) {
        quality.heapMegabytes = lucene.megabytes;
        search(quality, description -> lucene.index.nearest(description, SHOWN));
    }

    private void search(Quality quality, Function<Description, long[]> index) {
        var times = new double[descriptions.size()];
        int among = 0;
        int first = 0;
        for (int i = 0; i < times.length; i++) {
            var sought = descriptions.get(i);
            long begun = System.nanoTime();
            long[] found = index.apply(sought.description());
            times[i] = (System.nanoTime() - begun) / 1e6;
            among += Arrays.stream(found).anyMatch(id -> id == sought.meant()) ? 1 : 0;
            first += found.length > 0 && found[0] == sought.meant() ? 1 : 0;
        }
        Arrays.sort(times);
        quality.p50Milliseconds = times[times.length / 2];
        quality.p99Milliseconds = times[times.length * 99 / 100];
        quality.rightAmong50 = (double) among / times.length;
        quality.rightFirst = (double) first / times.length;
    }

    private static double used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
