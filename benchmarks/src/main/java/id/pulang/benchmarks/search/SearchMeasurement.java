package id.pulang.benchmarks.search;

import id.pulang.authentication.accounts.AccountOpening;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.benchmarks.search.RegisteredPeople.Registered;
import id.pulang.benchmarks.served.Served;
import id.pulang.identity.Acting;
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
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Name searches a second of the whole server: eight officers, each logged in, send the form of the list of people and
 * read the page that comes. One search is the form, its redirect and the page; two of three are spelt as registered,
 * the third with one letter wrong, and one of four has the date of birth.
 */
public final class SearchMeasurement {

    private static final int OFFICERS = 8;
    private static final String PASSWORD = "lima kuda mencari embun";
    private static final Actor ADMINISTRATOR = new Actor(
            new UserId(new UUID(0, 1)), "administrator", Role.ADMINISTRATOR, PostCode.HEADQUARTERS, "administration");
    private static final String[] NO_LIMITS = {
        "--pulang.edge.requests-at-once=100000000", "--pulang.edge.requests-per-second=100000000"
    };

    private final List<Integer> sizes;
    private final int seconds;

    /**
     * Makes a measurement.
     *
     * @param quick among 10,000 people only, for a short time
     */
    public SearchMeasurement(boolean quick) {
        sizes = quick ? List.of(10_000) : List.of(10_000, 100_000, 1_000_000);
        seconds = quick ? 5 : 20;
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
                searched(officers, people.all(), used, Math.max(2, seconds / 4));
                measured.add(searched(officers, people.all(), used, seconds));
            }
            return json ? json(measured) : words(measured);
        }
    }

    private static List<SearchingOfficer> officers(Served served) throws IOException, InterruptedException {
        var officers = new ArrayList<SearchingOfficer>();
        for (int at = 0; at < OFFICERS; at++) {
            String name = "bench.officer" + at;
            var account = new NewAccount(name, name, Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
            AccountOpening opening =
                    Acting.as(ADMINISTRATOR, () -> served.bean(Accounts.class).open(account));
            if (!(opening instanceof AccountOpening.Opened opened)) {
                throw new IOException("The account was not opened: " + opening);
            }
            var owner = new Actor(opened.id(), name, account.role(), account.post(), account.section());
            Acting.as(owner, () -> served.bean(Accounts.class).choosePassword(PASSWORD));
            officers.add(new SearchingOfficer(served.port(), name, PASSWORD));
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
        long end = began + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(OFFICERS)) {
            var tasks = IntStream.range(0, OFFICERS)
                    .mapToObj(at -> (Callable<List<Double>>)
                            () -> times(officers.get(at), people, new SplittableRandom(at + began), end))
                    .toList();
            var times = new ArrayList<Double>();
            for (var task : threads.invokeAll(tasks)) {
                times.addAll(task.get());
            }
            times.sort(null);
            double took = (System.nanoTime() - began) / 1e9;
            return new Size(
                    people.size(),
                    rounded(times.size() / took),
                    rounded(times.get(times.size() / 2)),
                    rounded(times.get(times.size() * 95 / 100)),
                    rounded(used.sofar().minus(before).toNanos() / 1e6 / times.size()),
                    residentMegabytes());
        }
    }

    private static List<Double> times(
            SearchingOfficer officer, List<Registered> people, SplittableRandom random, long end)
            throws IOException, InterruptedException {
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
