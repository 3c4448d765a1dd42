package id.pulang.benchmarks.search;

import id.pulang.benchmarks.search.RegisteredPeople.Registered;
import id.pulang.benchmarks.served.OfficerAccounts;
import id.pulang.benchmarks.served.Served;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Name searches a second of the whole server: eight officers, each logged in, send the form of the list of people as
 * its page does, and read the list that takes the place of the one on the page. Two of three are spelt as registered,
 * the third with one letter wrong, and one of four has the date of birth. Searches that are not counted come first, so
 * that the compiler has seen the code as it has on a server that runs for a day.
 */
public final class SearchMeasurement {

    private static final int OFFICERS = 8;
    private static final int SMALL = 10_000;

    /** How long the server looks again and again for changes of many people who were written at once. */
    private static final Duration SETTLING = Duration.ofMinutes(3).plusSeconds(10);

    private static final String[] NO_LIMITS = {
        "--pulang.edge.requests-at-once=100000000", "--pulang.edge.requests-per-second=100000000"
    };

    private final List<Integer> sizes;
    private final int seconds;
    private final int warmUp;

    /**
     * Makes a measurement.
     *
     * @param quick among 10,000 people only, for a short time
     */
    public SearchMeasurement(boolean quick) {
        sizes = quick ? List.of(10_000) : List.of(10_000, 100_000, 1_000_000);
        seconds = quick ? 5 : 20;
        warmUp = quick ? 20 : 120;
    }

    /**
     * What one size of the register gave; times in milliseconds.
     *
     * @param cpuMs of all processors for one search, in the server, the eight browsers and PostgreSQL together
     */
    private record Size(int people, double perSecond, double p50, double p95, double cpuMs, long rssMb) {}

    /** Measures and returns the result as words, or as one JSON object. */
    public String run(boolean json) throws IOException, InterruptedException, ExecutionException {
        try (var served = Served.start(NO_LIMITS)) {
            var officer = new Actor(
                    new UserId(UUID.randomUUID()), "officer", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
            var people = new RegisteredPeople(served, officer);
            List<SearchingOfficer> officers = officers(served);
            var used = new UsedProcessors(served.data());
            var measured = new ArrayList<Size>();
            for (int size : sizes) {
                System.err.printf("[%d of %d] %,d people%n", measured.size() + 1, sizes.size(), size);
                people.growTo(size);
                awaitIndexed(officers.getFirst(), people.all().getLast());
                Thread.sleep(size > SMALL ? SETTLING : Duration.ZERO);
                searched(officers, people.all(), used, measured.isEmpty() ? warmUp : Math.max(2, seconds / 4));
                measured.add(searched(officers, people.all(), used, seconds));
                System.err.println(words(List.of(measured.getLast())));
            }
            return json ? json(measured) : words(measured);
        }
    }

    private static List<SearchingOfficer> officers(Served served) throws IOException, InterruptedException {
        var officers = new ArrayList<SearchingOfficer>();
        for (String name : OfficerAccounts.open(served, OFFICERS)) {
            officers.add(new SearchingOfficer(served.port(), name, OfficerAccounts.PASSWORD));
        }
        return officers;
    }

    /** The index of the server takes in what others wrote every few seconds. */
    private static void awaitIndexed(SearchingOfficer officer, Registered last)
            throws IOException, InterruptedException {
        String words = last.name() + " " + last.born();
        while (!officer.search(words).contains(last.id().toString())) {
            Thread.sleep(500);
        }
    }

    private static Size searched(
            List<SearchingOfficer> officers, List<Registered> people, UsedProcessors used, int seconds)
            throws InterruptedException, ExecutionException, IOException {
        Duration before = used.sofar();
        long began = System.nanoTime();
        List<Double> times = new Searches(officers, people).milliseconds(seconds);
        double took = (System.nanoTime() - began) / 1e9;
        return new Size(
                people.size(),
                rounded(times.size() / took),
                rounded(times.get(times.size() / 2)),
                rounded(times.get(times.size() * 95 / 100)),
                rounded(used.sofar().minus(before).toNanos() / 1e6 / times.size()),
                residentMegabytes());
    }

    /** The memory of this process, in which both the server and the eight browsers run, without PostgreSQL. */
    private static long residentMegabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String words(List<Size> sizes) {
        return sizes.stream()
                .map(size -> String.format(
                        Locale.ROOT,
                        "%,9d people  %,6.1f searches a second  half within %.1f ms, 95 of 100 within %.1f ms"
                                + "  %.1f ms of processors each  %,d MB",
                        size.people(),
                        size.perSecond(),
                        size.p50(),
                        size.p95(),
                        size.cpuMs(),
                        size.rssMb()))
                .collect(Collectors.joining("\n"));
    }

    private static String json(List<Size> sizes) {
        var result = new LinkedHashMap<String, Object>(Map.of("sizes", sizes));
        return JsonMapper.shared().writeValueAsString(result);
    }
}
