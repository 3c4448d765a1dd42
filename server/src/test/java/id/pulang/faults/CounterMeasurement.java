package id.pulang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MemoryFolder;
import id.pulang.journeys.HttpOfficer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a counter of eight officers bears: 520 registrations and 3,000 searches in ten minutes, with the server killed
 * in the middle. For {@code ./pulang bench counter}, which reads the result in the file that
 * {@code pulang.counter.results} names; quick is a tenth of it. Source of the numbers: the surge of January 2026.
 */
class CounterMeasurement {

    private static final boolean QUICK = "quick".equals(System.getProperty("pulang.counter.extent", "quick"));
    private static final String RESULTS = System.getProperty("pulang.counter.results", "");
    private static final int OFFICERS = 8;
    private static final int REGISTRATIONS = QUICK ? 56 : 520;
    private static final int SEARCHES = QUICK ? 320 : 3_000;
    private static final Duration LASTING = Duration.ofMinutes(QUICK ? 1 : 10);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BOUND = 500;

    private static final List<String> NAMES =
            List.of("Siti Aminah", "Budi Santoso", "Wahyu Nugroho", "Dewi Lestari", "Agus Salim", "Maria Goreti");

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private final Queue<Long> answered = new ConcurrentLinkedQueue<>();
    private final Queue<String> kept = new ConcurrentLinkedQueue<>();

    @Test
    void eightOfficersRegisterAndLookWhileTheServerIsKilledOnce() throws Exception {
        List<String> officers = IntStream.rangeClosed(1, OFFICERS)
                .mapToObj("counter.%d"::formatted)
                .toList();
        try (var server = HostileProcess.start(folder, officers)) {
            double away = work(server, officers);

            HttpOfficer looks = server.officer(officers.getFirst());
            long gone = kept.stream()
                    .filter(page -> looks.get(page).statusCode() != 200)
                    .count();
            long registered = new StoredRows(folder.resolve("data")).count("select count(*) from registration.arrival");
            tell(registered, gone, away);
            assertThat(gone).isZero();
            assertThat(registered).isEqualTo(REGISTRATIONS);
            assertThat(p95()).isLessThan(BOUND);
        }
    }

    /** Returns for how many seconds the server was away. */
    private double work(HostileProcess server, List<String> officers)
            throws InterruptedException, ExecutionException, IOException {
        try (var counter = Executors.newFixedThreadPool(OFFICERS)) {
            List<Future<?>> working = new ArrayList<>();
            for (int at = 0; at < OFFICERS; at++) {
                var officer = new Officer(server, officers.get(at), share(REGISTRATIONS, at), share(SEARCHES, at));
                working.add(counter.submit(officer::work));
            }
            Thread.sleep(LASTING.dividedBy(2));
            double away = server.secondsUntilBackAfterKill();
            for (Future<?> each : working) {
                each.get();
            }
            return away;
        }
    }

    private static int share(int all, int officer) {
        return all / OFFICERS + (officer < all % OFFICERS ? 1 : 0);
    }

    /** Registers and looks in turn, evenly over the time; after the server was away, logs in and does it again. */
    private final class Officer {

        private final HostileProcess server;
        private final String name;
        private final int registrations;
        private final int searches;
        private HttpOfficer browser;

        Officer(HostileProcess server, String name, int registrations, int searches) throws IOException {
            this.server = server;
            this.name = name;
            this.registrations = registrations;
            this.searches = searches;
            browser = server.officer(name);
        }

        Void work() throws InterruptedException, IOException {
            int acts = registrations + searches;
            long began = System.nanoTime();
            for (int act = 0; act < acts; act++) {
                long due = began + LASTING.toNanos() / acts * act;
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                boolean registers = (act + 1) * registrations / acts > act * registrations / acts;
                untilDone(registers, "%s %s %d".formatted(NAMES.get(act % NAMES.size()), name, act));
            }
            return null;
        }

        private void untilDone(boolean registers, String person) throws InterruptedException, IOException {
            String once = UUID.randomUUID().toString();
            while (true) {
                try {
                    if (registers) {
                        register(person, once);
                    } else {
                        look(person);
                    }
                    return;
                } catch (UncheckedIOException away) {
                    HostileProcess.until(PATIENCE, server::answers);
                    browser = server.officer(name);
                }
            }
        }

        private void register(String person, String once) {
            Document page = browser.open("/desk/registration");
            Element form = HttpOfficer.form(page, "/desk/registration");
            long began = System.nanoTime();
            HttpResponse<byte[]> answer = browser.post(form, Map.of("name", person, "born", "24", "once", once));
            answered.add((System.nanoTime() - began) / 1_000_000);
            String at = answer.uri().getPath();
            assertThat(at).as("%d for %s", answer.statusCode(), person).startsWith("/desk/registration/");
            kept.add(at);
        }

        private void look(String person) {
            Document page = browser.open("/desk/registration");
            Element form = HttpOfficer.form(page, "/desk/people/known");
            long began = System.nanoTime();
            int status = browser.postWith(Map.of("HX-Request", "true"), form, Map.of("name", person))
                    .statusCode();
            answered.add((System.nanoTime() - began) / 1_000_000);
            assertThat(status).isEqualTo(200);
        }
    }

    private long p95() {
        List<Long> sorted = new ArrayList<>(answered);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    private void tell(long registered, long gone, double away) throws IOException {
        long lost = gone + Math.max(0, REGISTRATIONS - registered);
        String told = String.format(
                Locale.ROOT,
                "{\"registrations\":%d,\"searches\":%d,\"p95Ms\":%d,\"lost\":%d,\"secondsAway\":%.1f}",
                registered,
                SEARCHES,
                p95(),
                lost,
                away);
        System.err.println(told);
        if (!RESULTS.isEmpty()) {
            Files.writeString(Path.of(RESULTS), told);
        }
    }
}
