package id.pulang.linkage.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Measures the search: how long it takes to build, how much memory, how fast and how complete the answers are. */
public final class RegistryMeasurement {

    private static final int DESCRIPTIONS = 4_000;
    private static final int WARM_UP = 3_000;
    private static final int SHOWN = 50;
    private static final long SEED = 5;

    private RegistryMeasurement() {}

    /** What one run found. */
    public record Figures(double p50, double p99, double among50, double first, int proven, int provenWrong) {}

    /** Prints a table for registries of the given sizes; without any, for one million people. */
    public static void main(String[] args) throws IOException {
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

    private static void measure(int size) throws IOException {
        long begun = System.nanoTime();
        var index = PeopleIndex.of(InventedRegistry.people(size, SEED));
        double seconds = (System.nanoTime() - begun) / 1e9;
        var descriptions = descriptions(size, DESCRIPTIONS + WARM_UP);
        print("memory", index, seconds, run(index, descriptions));
        Path file = Files.createTempFile("registry", ".index");
        try {
            begun = System.nanoTime();
            index.write(file);
            seconds = (System.nanoTime() - begun) / 1e9;
            index = PeopleIndex.open(file);
            print("mapped", index, seconds, run(index, descriptions));
            System.out.printf("file %,d MB%n", Files.size(file) >> 20);
        } finally {
            Files.delete(file);
        }
    }

    private static void print(String form, PeopleIndex index, double seconds, Figures figures) {
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%-8s %9d %9d %7.1f %8d %8.3f %8.3f %8.4f %8.4f %8d %8d%n",
                form,
                index.people(),
                index.words(),
                seconds,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                figures.p50(),
                figures.p99(),
                figures.among50(),
                figures.first(),
                figures.proven(),
                figures.provenWrong());
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
        var nanos = new ArrayList<Long>();
        int among = 0;
        int first = 0;
        int asked = descriptions.size() - Math.min(WARM_UP, descriptions.size() / 2);
        for (int i = 0; i < descriptions.size(); i++) {
            long begun = System.nanoTime();
            var nearest = index.nearest(descriptions.get(i).description(), SHOWN);
            long took = System.nanoTime() - begun;
            if (i >= descriptions.size() - asked) {
                nanos.add(took);
                long meant = descriptions.get(i).meant();
                among += nearest.stream().anyMatch(each -> each.id() == meant) ? 1 : 0;
                first += !nearest.isEmpty() && nearest.getFirst().id() == meant ? 1 : 0;
            }
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        int[] proven = proven(index, descriptions);
        return new Figures(
                sorted[asked / 2] / 1e6,
                sorted[asked * 99 / 100] / 1e6,
                (double) among / asked,
                (double) first / asked,
                proven[0],
                proven[1]);
    }

    private static int[] proven(PeopleIndex index, List<InventedDescription> descriptions) {
        var answers = descriptions.stream()
                .map(each -> index.whoIs(each.description(), SHOWN))
                .toList();
        int[] proven = new int[2];
        IntStream.range(0, answers.size()).forEach(i -> {
            if (answers.get(i) instanceof Answer.OnePerson one) {
                proven[0]++;
                proven[1] += one.person().id() == descriptions.get(i).meant() ? 0 : 1;
            }
        });
        return proven;
    }
}
