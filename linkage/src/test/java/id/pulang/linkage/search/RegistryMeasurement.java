package id.pulang.linkage.search;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures the search: how long it takes to build, how much memory, how fast and how complete the answers are. */
public final class RegistryMeasurement {

    private static final int DESCRIPTIONS = 4_000;
    private static final int WARM_UP = 3_000;
    private static final int SHOWN = 50;
    private static final long SEED = 5;

    private RegistryMeasurement() {}

    /**
     * What one run found.
     *
     * @param proven how many of those described were named as the one person meant
     * @param wrong how often somebody else was, strangers to the registry included
     */
    public record Figures(
            double p50,
            double p99,
            double busy50,
            double busy99,
            double among50,
            double first,
            int proven,
            int wrong) {}

    /** Prints a table for registries of the given sizes; without any, for one million people. */
    public static void main(String[] args) {
        int[] sizes = args.length == 0
                ? new int[] {1_000_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        System.out.printf(
                "%-8s %9s %9s %7s %8s %8s %8s %8s %8s %8s %8s%n",
                "form", "people", "words", "build s", "heap MB", "p50 ms", "p99 ms", "in 50", "first", "proven",
                "wrong");
        for (int size : sizes) {
            measure(size);
        }
    }

    private static void measure(int size) {
        long begun = System.nanoTime();
        var index = PeopleIndex.of(InventedRegistry.people(size, SEED));
        double seconds = (System.nanoTime() - begun) / 1e9;
        var descriptions = descriptions(size, DESCRIPTIONS + WARM_UP);
        print("memory", index, seconds, run(index, descriptions));
    }

    private static void print(String form, PeopleIndex index, double seconds, Figures figures) {
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%-7s %9d %8d %7.1f %7d %7.3f %7.3f %7.3f %7.3f %7.4f %7.4f %7.4f %5d%n",
                form,
                index.people(),
                index.words(),
                seconds,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                figures.p50(),
                figures.p99(),
                figures.busy50(),
                figures.busy99(),
                figures.among50(),
                figures.first(),
                (double) figures.proven() / (DESCRIPTIONS + WARM_UP),
                figures.wrong());
    }

    /** Descriptions of people spread over an invented registry of this size. */
    public static List<InventedDescription> descriptions(int size, int count) {
        var describer = new Describer(SEED + 1);
        int every = Math.max(1, size / count);
        return InventedRegistry.people(size, SEED)
                .filter(person -> person.id() % every == 0)
                .limit(count)
                .map(describer::describe)
                .toList();
    }

    /** Asks for everybody described; the first of them only warm up. */
    public static Figures run(PeopleIndex index, List<InventedDescription> descriptions) {
        int warmUp = Math.min(WARM_UP, descriptions.size() / 2);
        int asked = descriptions.size() - warmUp;
        long[] took = new long[asked];
        long[] busy = new long[asked];
        int among = 0;
        int first = 0;
        var thread = ManagementFactory.getThreadMXBean();
        for (int i = -warmUp; i < asked; i++) {
            var described = descriptions.get(i + warmUp);
            long begun = System.nanoTime();
            long begunBusy = thread.getCurrentThreadCpuTime();
            var nearest = index.nearest(described.description(), SHOWN);
            if (i >= 0) {
                busy[i] = thread.getCurrentThreadCpuTime() - begunBusy;
                took[i] = System.nanoTime() - begun;
                among += nearest.stream().anyMatch(each -> each.id() == described.meant()) ? 1 : 0;
                first += !nearest.isEmpty() && nearest.getFirst().id() == described.meant() ? 1 : 0;
            }
        }
        int[] proven = proven(index, descriptions);
        return new Figures(
                milliseconds(took, 50),
                milliseconds(took, 99),
                milliseconds(busy, 50),
                milliseconds(busy, 99),
                (double) among / asked,
                (double) first / asked,
                proven[0],
                proven[1]);
    }

    private static double milliseconds(long[] nanoseconds, int percentile) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * percentile / 100] / 1e6;
    }

    private static int[] proven(PeopleIndex index, List<InventedDescription> descriptions) {
        int proven = 0;
        int wrong = 0;
        for (var described : descriptions) {
            if (index.whoIs(described.description(), SHOWN) instanceof Answer.OnePerson one) {
                proven++;
                wrong += one.person().id() == described.meant() ? 0 : 1;
            }
        }
        for (var stranger : strangers(descriptions.size())) {
            wrong += index.whoIs(stranger.description(), SHOWN) instanceof Answer.OnePerson ? 1 : 0;
        }
        return new int[] {proven, wrong};
    }

    /** Descriptions of people who are in no registry that is measured here. */
    private static List<InventedDescription> strangers(int count) {
        var describer = new Describer(SEED + 2);
        return InventedRegistry.people(count, SEED + 3).map(describer::describe).toList();
    }
}
