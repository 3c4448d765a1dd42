package id.pulang.benchmarks.search;

import id.pulang.benchmarks.search.RegisteredPeople.Registered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Searches of several officers at once: two of three are spelt as registered, the third with one letter wrong, and one
 * of four has the date of birth.
 */
public record Searches(List<SearchingOfficer> officers, List<Registered> people) {

    /** Searches for so many seconds and returns how long each search took in milliseconds, the shortest first. */
    public List<Double> milliseconds(int seconds) throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(officers.size())) {
            var tasks = IntStream.range(0, officers.size())
                    .mapToObj(at -> (Callable<List<Double>>)
                            () -> times(officers.get(at), new SplittableRandom(at + began), end))
                    .toList();
            var times = new ArrayList<Double>();
            for (var task : threads.invokeAll(tasks)) {
                times.addAll(task.get());
            }
            times.sort(null);
            return times;
        }
    }

    private List<Double> times(SearchingOfficer officer, SplittableRandom random, long end) throws IOException {
        var times = new ArrayList<Double>();
        while (System.nanoTime() < end) {
            Registered sought = people.get(random.nextInt(people.size()));
            boolean misspelt = random.nextInt(3) == 0;
            String name = misspelt ? misspelt(sought.name(), random) : sought.name();
            String words = random.nextInt(4) == 0 ? name + " " + sought.born() : name;
            long began = System.nanoTime();
            String page = officer.search(words);
            times.add((System.nanoTime() - began) / 1e6);
            if (!misspelt && !page.contains("people-table")) {
                throw new IOException("Nobody was found by the name under which somebody is registered");
            }
        }
        return times;
    }

    private static String misspelt(String name, SplittableRandom random) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
    }
}
