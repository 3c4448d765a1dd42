package id.pulang.linkage.rosters;

import id.pulang.linkage.search.Describer;
import id.pulang.linkage.search.InventedRegistry;
import id.pulang.linkage.search.RegisteredPerson;
import java.util.List;
import java.util.Locale;

/** Measures how long it takes to compare two lists of invented names, all with all. */
public final class NamePairsMeasurement {

    private static final int RUNS = 8;
    private static final double LEAST = 8;

    private NamePairsMeasurement() {}

    /** Prints the seconds of several runs for lists of the given size; without any, for ten thousand names. */
    public static void main(String[] args) {
        int size = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        var people = InventedRegistry.people(size, 31).toList();
        var describer = new Describer(32);
        var left = people.stream().map(RegisteredPerson::name).toList();
        List<String> right = people.stream()
                .map(person -> describer.describe(person).description().name())
                .toList();
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            var pairs = NamePairs.between(left, right, LEAST);
            System.out.printf(
                    Locale.ROOT,
                    "%,d x %,d names: %.2f s, %,d pairs%n",
                    size,
                    size,
                    (System.nanoTime() - begun) / 1e9,
                    pairs.size());
        }
    }
}
