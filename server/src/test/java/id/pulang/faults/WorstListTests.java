package id.pulang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MemoryFolder;
import id.pulang.journeys.HttpOfficer;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worst list that is accepted, 30,000 equal rows, in the incident of a counter; then four officers ask for one page
 * after the other, whatever a page leads to, while people are registered: the server stays up. For how many seconds is
 * said by {@code pulang.worst.seconds}, with which heap by {@code pulang.hostile.flags}, and by
 * {@code pulang.worst.cases} whether everybody has a case before.
 */
@Tag("security")
class WorstListTests {

    private static final Duration LASTING = Duration.ofSeconds(Integer.getInteger("pulang.worst.seconds", 10));
    private static final boolean WITH_CASES = Boolean.getBoolean("pulang.worst.cases");
    private static final int ROWS = Integer.getInteger("pulang.worst.rows", 30_000);
    private static final Duration BETWEEN_REGISTRATIONS = Duration.ofSeconds(4);
    private static final Duration BETWEEN_PAGES = Duration.ofMillis(50);
    private static final List<String> OFFICERS = List.of("consular.1", "consular.2", "counter.1", "counter.2");

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger registered = new AtomicInteger();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @Test
    void fourOfficersWorkOnAfterThirtyThousandEqualRows() throws Exception {
        try (var server = HostileProcess.start(folder, OFFICERS)) {
            var sender = HostileSender.of(server.officer("consular.1"));
            sender.send("1-police-custody-list.csv", equalRows());
            String incident = sender.lists().replaceAll("/lists$", "");

            sender.awaitQuiet();
            if (WITH_CASES) {
                openCases(server.officer("consular.2"), incident);
            }
            work(server, incident);

            System.err.printf(
                    "%d pages, %d refused as too busy, %d registered, %d MB resident at most%n",
                    pages.get(), refused.get(), registered.get(), server.mostResident());
            assertThat(server.lives()).isTrue();
            sender.awaitQuiet();
            assertThat(server.lives() && server.answers()).isTrue();
            assertThat(server.log()).doesNotContain("OutOfMemoryError");
            assertThat(faults).isEmpty();
            assertThat(registered.get()).isPositive();
        }
    }

    private static void openCases(HttpOfficer officer, String incident) throws InterruptedException {
        String waiting = "/desk/cases/waiting?incident=" + incident.replaceAll(".*/", "");
        HostileProcess.until(
                Duration.ofMinutes(5),
                () -> officer.open(waiting)
                                .select("form[action=/desk/cases/open]")
                                .size()
                        == 1);
        long began = System.nanoTime();
        int status = officer.post(HttpOfficer.form(officer.open(waiting), "/desk/cases/open"), Map.of())
                .statusCode();
        System.err.printf("cases for all: %d after %d s%n", status, (System.nanoTime() - began) / 1_000_000_000);
    }

    private static byte[] equalRows() {
        String row = "n,Muhammad Muhammad Muhammad,01/01/1990,\n";
        return ("No,Nama,Tgl Lahir,Paspor\n" + row.repeat(ROWS)).getBytes(StandardCharsets.UTF_8);
    }

    private void work(HostileProcess server, String incident) throws Exception {
        List<Thread> all = new ArrayList<>();
        for (String name : OFFICERS) {
            HttpOfficer officer = server.officer(name);
            all.add(Thread.ofPlatform().start(() -> read(server, officer, incident, new Random(name.hashCode()))));
        }
        HttpOfficer counter = server.officer("counter.1");
        all.add(Thread.ofPlatform().start(() -> register(server, counter, incident)));
        Thread.sleep(LASTING);
        for (Thread each : all) {
            each.interrupt();
            each.join();
        }
    }

    /** Asks for a page, then for one to which it leads; now and then begins anew with what is about all people. */
    private void read(HostileProcess server, HttpOfficer officer, String incident, Random chance) {
        List<String> heavy = List.of(
                "/desk",
                "/desk/people",
                "/desk/people?q=muhammad",
                "/desk/people?page=" + (1 + chance.nextInt(300)),
                "/desk/people/review",
                "/desk/cases",
                "/desk/clearances",
                incident,
                incident + "/lists");
        String next = heavy.getFirst();
        while (server.lives() && pause(BETWEEN_PAGES)) {
            List<String> links = asked(officer, next);
            next = links.isEmpty() || chance.nextInt(3) == 0
                    ? heavy.get(chance.nextInt(heavy.size()))
                    : links.get(chance.nextInt(links.size()));
        }
    }

    private List<String> asked(HttpOfficer officer, String address) {
        try {
            HttpResponse<byte[]> answer = officer.get(address);
            pages.incrementAndGet();
            if (answer.statusCode() == 503 || answer.statusCode() == 429) {
                refused.incrementAndGet();
            } else if (answer.statusCode() >= 500) {
                faults.add(answer.statusCode() + " " + address);
            }
            return HttpOfficer.parsed(answer).select("a[href^=/desk]:not([download])").stream()
                    .map(link -> link.attr("href"))
                    .toList();
        } catch (UncheckedIOException | IllegalStateException away) {
            return List.of();
        }
    }

    private void register(HostileProcess server, HttpOfficer officer, String incident) {
        String id = incident.replaceAll(".*/", "");
        for (int at = 0; server.lives() && pause(BETWEEN_REGISTRATIONS); at++) {
            try {
                Document page = officer.open("/desk/registration");
                Element form = HttpOfficer.form(page, "/desk/registration");
                HttpResponse<byte[]> answer = officer.post(
                        form,
                        Map.of(
                                "incident",
                                id,
                                "name",
                                "Budi Nomor " + at,
                                "born",
                                "24",
                                "once",
                                UUID.randomUUID().toString()));
                registered.addAndGet(answer.uri().getPath().startsWith("/desk/registration/") ? 1 : 0);
            } catch (UncheckedIOException | IllegalStateException | AssertionError away) {
                refused.incrementAndGet();
            }
        }
    }

    private static boolean pause(Duration howLong) {
        try {
            Thread.sleep(howLong);
            return true;
        } catch (InterruptedException over) {
            return false;
        }
    }
}
