package id.pulang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MemoryFolder;
import id.pulang.journeys.HttpOfficer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the public pages bear in their own process beside the server: first pages at 200 a second; how alike known and
 * unknown receipts are in time; 10,000 guesses of receipts from 1,000 addresses; 5,000 job-offer checks and 520 reports
 * in ten minutes, while an officer works. For {@code ./pulang bench portal}, which reads the result in the file that
 * {@code pulang.portal.results} names; quick is a tenth of it.
 */
class PortalMeasurement {

    private static final boolean QUICK = "quick".equals(System.getProperty("pulang.portal.extent", "quick"));
    private static final String RESULTS = System.getProperty("pulang.portal.results", "");
    private static final int PART = QUICK ? 10 : 1;
    private static final int PAGES = 12_000 / PART;
    private static final int TRIES = 1_000 / PART;
    private static final int GUESSES = 10_000 / PART;
    private static final int ADDRESSES = GUESSES / 10;
    private static final int GUESSED_AT_ONCE = 32;
    private static final int CHECKS = 5_000 / PART;
    private static final int REPORTS = 520 / PART;
    private static final Duration LASTING = Duration.ofMinutes(10).dividedBy(PART);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PAGE_BOUND = 20;
    private static final int DESK_BOUND = 300;
    private static final int SENT_BOUND = 1_000;
    private static final String OFFICER = "portal.works";

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private final Map<String, Object> told = new LinkedHashMap<>();

    @Test
    void publicPagesBearStrangersBesideDeskWork() throws Exception {
        try (var server = HostileProcess.start(folder, List.of(OFFICER));
                var pages = PublicProcess.start(folder)) {
            HttpOfficer officer = server.officer(OFFICER);
            pages(pages);
            likeness(pages, officer);
            guesses(pages, officer);
            surge(pages, officer);
            tell();
        }
        assertThat(told.get("right")).isEqualTo(0);
        assertThat(told.get("lost")).isEqualTo(0L);
        assertThat((double) told.get("pageP95Ms")).isLessThanOrEqualTo(PAGE_BOUND);
        assertThat((double) told.get("deskWhileGuessedP95Ms")).isLessThan(DESK_BOUND);
        assertThat((double) told.get("deskInSurgeP95Ms")).isLessThan(DESK_BOUND);
        assertThat((double) told.get("checkP95Ms")).isLessThan(SENT_BOUND);
        assertThat((double) told.get("reportP95Ms")).isLessThan(SENT_BOUND);
    }

    /** Asks for first pages at 200 a second, whether or not earlier ones have come, after as many to warm up. */
    private void pages(PublicProcess pages) throws InterruptedException {
        everySoOften(PAGES / 2, Duration.ofMillis(5), number -> pages.page("/a", address(203, number)));
        Queue<Double> took = everySoOften(
                PAGES,
                Duration.ofMillis(5),
                number -> assertThat(pages.page(number % 2 == 0 ? "/" : "/a", address(192, number))
                                .statusCode())
                        .isEqualTo(200));
        assertThat(took).hasSize(PAGES);
        told.put("pages", PAGES);
        told.put("pageMedianMs", quantile(took, 0.5));
        told.put("pageP95Ms", quantile(took, 0.95));
    }

    /** Known and unknown receipts in turn, one at a time. */
    private void likeness(PublicProcess pages, HttpOfficer officer) throws Exception {
        String receipt = pages.report("tolong", address(203, 0));
        assertThat(pages.receipt(receipt, address(203, 1)).statusCode()).isEqualTo(200);
        Queue<Double> known = new ConcurrentLinkedQueue<>();
        Queue<Double> unknown = new ConcurrentLinkedQueue<>();
        for (int each = 0; each < 2 * TRIES; each++) {
            boolean knows = each % 2 == (each / 2) % 2;
            long begun = System.nanoTime();
            pages.receipt(knows ? receipt : "%016d".formatted(77L + each), address(198, each / 5));
            (knows ? known : unknown).add(millis(begun));
        }
        told.put("tries", TRIES);
        told.put("knownMedianMs", quantile(known, 0.5));
        told.put("unknownMedianMs", quantile(unknown, 0.5));
        told.put("knownP95Ms", quantile(known, 0.95));
        told.put("unknownP95Ms", quantile(unknown, 0.95));
        told.put("deskQuietP95Ms", quantile(desk(officer, System.nanoTime() + TimeUnit.SECONDS.toNanos(10)), 0.95));
    }

    private void guesses(PublicProcess pages, HttpOfficer officer) throws InterruptedException {
        Map<Integer, AtomicInteger> answers = new ConcurrentSkipListMap<>();
        var right = new AtomicInteger();
        long from = System.nanoTime();
        try (var guessing = Executors.newFixedThreadPool(GUESSED_AT_ONCE)) {
            for (int each = 0; each < GUESSES; each++) {
                int guess = each;
                guessing.submit(() -> guess(pages, guess, answers, right));
            }
            guessing.shutdown();
            Queue<Double> desk = new ConcurrentLinkedQueue<>();
            while (!guessing.awaitTermination(20, TimeUnit.MILLISECONDS)) {
                desk.add(deskPage(officer));
            }
            told.put("deskWhileGuessedMedianMs", quantile(desk, 0.5));
            told.put("deskWhileGuessedP95Ms", quantile(desk, 0.95));
        }
        told.put("guesses", GUESSES);
        told.put("addresses", ADDRESSES);
        told.put("right", right.get());
        told.put("guessSeconds", millis(from) / 1000);
        answers.forEach((status, times) -> told.put("answered" + status, times.get()));
    }

    private Void guess(PublicProcess pages, int each, Map<Integer, AtomicInteger> answers, AtomicInteger right)
            throws IOException, InterruptedException {
        var answer = pages.receipt(
                "%016d".formatted(1_000_000_007L * (each + 1) % 9_999_999_999_999_999L),
                address(100, each % ADDRESSES));
        answers.computeIfAbsent(answer.statusCode(), _ -> new AtomicInteger()).incrementAndGet();
        if (answer.body().contains("<article>")) {
            right.incrementAndGet();
        }
        return null;
    }

    /** Checks and reports evenly over the time, while an officer opens pages and looks for people. */
    private void surge(PublicProcess pages, HttpOfficer officer) throws Exception {
        var stored = new StoredRows(folder.resolve("data"));
        long before = stored.count("select count(*) from reports.report");
        var over = new AtomicBoolean();
        Queue<Double> desk = new ConcurrentLinkedQueue<>();
        Queue<Double> reports;
        Queue<Double> checks = new ConcurrentLinkedQueue<>();
        try (var working = Executors.newVirtualThreadPerTaskExecutor()) {
            var deskWork = working.submit(() -> {
                while (!over.get()) {
                    desk.add(deskPage(officer));
                    Thread.sleep(50);
                }
                return null;
            });
            var checking = working.submit(() -> checks.addAll(everySoOften(
                    CHECKS,
                    LASTING.dividedBy(CHECKS),
                    number -> assertThat(pages.offer(
                                            "Loker operator judol Kamboja gaji 15 juta tanpa syarat hubungi " + number,
                                            address(10, number))
                                    .statusCode())
                            .isEqualTo(200))));
            reports = everySoOften(
                    REPORTS,
                    LASTING.dividedBy(REPORTS),
                    number -> pages.report("tolong teman saya nomor " + number + " dikurung", address(172, number)));
            checking.get();
            over.set(true);
            deskWork.get();
        }
        HostileProcess.until(PATIENCE, () -> deposited(stored) == 0);
        told.put("checks", checks.size());
        told.put("reports", reports.size());
        told.put("checkP95Ms", quantile(checks, 0.95));
        told.put("reportP95Ms", quantile(reports, 0.95));
        told.put("deskInSurgeP95Ms", quantile(desk, 0.95));
        told.put(
                "lost",
                (long) CHECKS
                        - checks.size()
                        + REPORTS
                        - Math.min(reports.size(), stored.count("select count(*) from reports.report") - before));
    }

    private static long deposited(StoredRows stored) {
        try {
            return stored.count("select count(*) from portal.deposit where state = 'WAITING'");
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Queue<Double> desk(HttpOfficer officer, long until) throws InterruptedException {
        Queue<Double> took = new ConcurrentLinkedQueue<>();
        while (System.nanoTime() < until) {
            took.add(deskPage(officer));
            Thread.sleep(50);
        }
        return took;
    }

    private static double deskPage(HttpOfficer officer) {
        long begun = System.nanoTime();
        assertThat(officer.get("/desk/registration").statusCode()).isEqualTo(200);
        return millis(begun);
    }

    @FunctionalInterface
    private interface Sending {
        void send(int number) throws IOException, InterruptedException;
    }

    /**
     * Sends at a fixed rate; how many milliseconds after it was due each that was answered took, as a stranger sees it.
     */
    private static Queue<Double> everySoOften(int times, Duration every, Sending sending) throws InterruptedException {
        Queue<Double> took = new ConcurrentLinkedQueue<>();
        var outstanding = new Semaphore(2_000);
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            long from = System.nanoTime();
            for (int each = 0; each < times; each++) {
                long due = from + every.toNanos() * each;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                int number = each;
                outstanding.acquire();
                asking.submit(() -> {
                    try {
                        sending.send(number);
                        took.add(millis(due));
                    } finally {
                        outstanding.release();
                    }
                    return null;
                });
            }
        }
        return took;
    }

    private static String address(int first, int number) {
        return "%d.%d.%d.%d".formatted(first, 51, number / 250 % 250, number % 250);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static double quantile(Queue<Double> values, double part) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    private void tell() throws IOException {
        String line = told.entrySet().stream()
                .map(each -> "\"%s\":%s".formatted(each.getKey(), number(each.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
        System.err.println(line);
        if (!RESULTS.isEmpty()) {
            Files.writeString(Path.of(RESULTS), line);
        }
    }

    private static String number(Object value) {
        return value instanceof Double real ? String.format(Locale.ROOT, "%.1f", real) : value.toString();
    }
}
