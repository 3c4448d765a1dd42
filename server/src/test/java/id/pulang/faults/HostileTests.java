package id.pulang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MemoryFolder;
import id.pulang.hostile.HostileConnections;
import id.pulang.hostile.HostileKind;
import id.pulang.hostile.Target;
import id.pulang.incidents.lists.HostileFiles;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.SomeIncidents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * One officer sends files made to harm, another works meanwhile: the server stays up. In long form for {@code ./pulang
 * bench hostile}, which reads the result in the file that {@code pulang.hostile.results} names.
 */
@Tag("security")
class HostileTests {

    private static final String FILES = System.getProperty("pulang.hostile.extent", "few");
    private static final String RESULTS = System.getProperty("pulang.hostile.results", "");
    private static final Map<String, Integer> EVERY = Map.of("few", 12, "quick", 5, "whole", 1);
    private static final int CONNECTIONS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Waiting times are told only where they are measured; each page that is asked for is work of the processor. */
    private static final Duration PAUSE = Duration.ofMillis(RESULTS.isEmpty() ? 300 : 50);

    private static final Duration UNUSED = Duration.ofSeconds(150);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private final List<Long> answered = new CopyOnWriteArrayList<>();
    private final List<String> slow = new ArrayList<>();
    private double longest;
    private long worst;
    private int down;

    @Test
    void staysUpWhateverFileIsSent() throws Exception {
        Map<String, Supplier<byte[]>> files = chosen();
        try (var server = HostileProcess.start(folder)) {
            HttpOfficer works = server.officer("hostile.works");
            HttpOfficer sends = server.officer("hostile.sends");
            String lists = newIncident(sends);
            send(sends, lists, "biasa.csv", new LongList(2_000).bytes());
            HostileProcess.until(PATIENCE, () -> quiet(sends, lists));
            for (var file : files.entrySet()) {
                byte[] bytes = file.getValue().get();
                meanwhile(works, file.getKey(), () -> send(sends, lists, file.getKey(), bytes));
                down += server.lives() && server.answers() ? 0 : 1;
                assertThat(server.lives())
                        .as(file.getKey() + " ended the server")
                        .isTrue();
            }
            for (HostileKind kind : HostileKind.values()) {
                meanwhile(works, kind.name(), () -> connect(server, kind));
                down += server.lives() && server.answers() ? 0 : 1;
            }
            HostileProcess.until(PATIENCE, () -> quiet(sends, lists));
            long after = RESULTS.isEmpty() ? 1 : usedAtLast(server, UNUSED);
            double back = server.secondsUntilBackAfterKill();
            long asStarted = RESULTS.isEmpty() ? 1 : usedAtLast(server, AT_ONCE);

            tell(files.size(), back, 100.0 * (after - asStarted) / asStarted);
            assertThat(down).isZero();
            assertThat(longest).as("%s", slow).isLessThan(60);
            assertThat(server.log()).doesNotContain("OutOfMemoryError");
        }
    }

    /**
     * The kB in use after a collection, once they no longer change much: what was compared is kept for two minutes
     * after its last use, and the index is filled after a start. What the server uses for the same people after a start
     * is what it must use; only more than that was left behind.
     */
    private static long usedAtLast(HostileProcess server, Duration first) throws Exception {
        Thread.sleep(first);
        long used = server.used();
        for (int tries = 0; tries < 30; tries++) {
            Thread.sleep(2_000);
            long now = server.used();
            if (Math.abs(now - used) < used / 50) {
                return now;
            }
            used = now;
        }
        return used;
    }

    /** Connections are open for as long as they are told; nobody waits for an end of theirs. */
    private void connect(HostileProcess server, HostileKind kind) {
        try {
            var lasting = Duration.ofSeconds(FILES.equals("whole") ? 10 : 2);
            var hostile = new HostileConnections(Target.ofStrangers(server.port()), CONNECTIONS, lasting);
            down += hostile.attack(kind).servesAfterwards() ? 0 : 1;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Supplier<byte[]>> chosen() {
        var chosen = new TreeMap<String, Supplier<byte[]>>();
        int at = 0;
        for (var file : HostileFiles.all().entrySet()) {
            boolean due =
                    at++ % EVERY.getOrDefault(FILES, 1) == 0 || file.getKey().startsWith("review");
            if (FILES.startsWith("only:") ? file.getKey().matches(FILES.substring(5)) : due) {
                chosen.put(file.getKey(), file.getValue());
            }
        }
        return chosen;
    }

    private void meanwhile(HttpOfficer works, String file, Runnable act) throws InterruptedException {
        answered.clear();
        var worker = Thread.ofPlatform().start(() -> work(works));
        long began = System.nanoTime();
        try {
            act.run();
        } catch (UncheckedIOException | AssertionError cut) {
            throw new AssertionError(file, cut);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        worker.interrupt();
        worker.join();
        note(file, seconds);
    }

    private void work(HttpOfficer works) {
        while (!Thread.currentThread().isInterrupted()) {
            long began = System.nanoTime();
            try {
                boolean fine = works.get("/desk/incidents").statusCode() == 200;
                answered.add(fine ? (System.nanoTime() - began) / 1_000_000 : PATIENCE.toMillis());
                Thread.sleep(PAUSE);
            } catch (InterruptedException | IllegalStateException over) {
                Thread.currentThread().interrupt();
            } catch (UncheckedIOException away) {
                answered.add(PATIENCE.toMillis());
            }
        }
    }

    private void note(String file, double seconds) {
        List<Long> sorted = new ArrayList<>(answered);
        Collections.sort(sorted);
        long p95 = sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
        worst = Math.max(worst, p95);
        longest = Math.max(longest, seconds);
        slow.add("%s %.1f s, others %d ms".formatted(file, seconds, p95));
        System.err.println(slow.getLast());
    }

    /** Hands a file in; if a list stands in it, takes its rows and waits until they are in. */
    private static void send(HttpOfficer sends, String lists, String name, byte[] bytes) {
        HttpResponse<byte[]> answer = null;
        for (int tries = 0; tries < 5 && (answer == null || answer.statusCode() == 503); tries++) {
            answer = sends.upload(HttpOfficer.form(sends.open(lists), lists), "file", name, bytes);
        }
        assertThat(answer.statusCode()).as(name).isIn(200, 413);
        Document page = HttpOfficer.parsed(answer);
        if (page.location().contains("/desk/uploads/") && page.selectFirst("form#mapping") != null) {
            accept(sends, page);
        }
    }

    private static void accept(HttpOfficer sends, Document mapping) {
        var form = HttpOfficer.form(mapping, "/desk/uploads/");
        sends.submitAll(form);
        String progress = form.attr("action") + "/progress";
        try {
            HostileProcess.until(PATIENCE, () -> isIn(sends.get(progress)));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** An officer still has to decide what a column tells, or all rows are in. */
    private static boolean isIn(HttpResponse<byte[]> answer) {
        String page = new String(answer.body(), StandardCharsets.UTF_8);
        return answer.statusCode() == 404 || !page.contains("every 1s");
    }

    private static boolean quiet(HttpOfficer sends, String lists) {
        return !new String(sends.get(lists).body(), StandardCharsets.UTF_8).contains("every 1s");
    }

    private static String newIncident(HttpOfficer sends) {
        Document made = sends.submit(SomeIncidents.form(sends), SomeIncidents.about("Berkas jahat"));
        return made.location().replaceAll("^https?://[^/]*", "").replaceAll("[?#].*", "") + "/lists";
    }

    private void tell(int files, double back, double memory) throws IOException {
        var result = new LinkedHashMap<String, Object>();
        result.put("files", files);
        result.put("connections", HostileKind.values().length);
        result.put("down", down);
        result.put("worstP95Ms", worst);
        result.put("longestS", Math.round(longest * 10) / 10.0);
        result.put("readyAfterKillS", Math.round(back * 10) / 10.0);
        result.put("memoryBackPercent", Math.round(memory * 10) / 10.0);
        String json = JsonMapper.shared().writeValueAsString(result);
        System.err.println(json);
        if (!RESULTS.isEmpty()) {
            Files.writeString(Path.of(RESULTS), json);
        }
    }
}
