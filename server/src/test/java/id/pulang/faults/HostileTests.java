package id.pulang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MemoryFolder;
import id.pulang.hostile.HostileConnections;
import id.pulang.hostile.HostileKind;
import id.pulang.hostile.Target;
import id.pulang.incidents.lists.HostileFiles;
import id.pulang.journeys.HttpOfficer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * One officer sends files made to harm, strangers open connections made to harm, another officer works meanwhile: the
 * server, with the memory and the limits that it always has, stays up. In long form for {@code ./pulang bench hostile},
 * which reads the result in the file that {@code pulang.hostile.results} names.
 */
@Tag("security")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class HostileTests {

    private static final String FILES = System.getProperty("pulang.hostile.extent", "few");
    private static final String RESULTS = System.getProperty("pulang.hostile.results", "");
    private static final Map<String, Integer> EVERY = Map.of("few", 12, "quick", 5, "whole", 1);
    private static final int CONNECTIONS = 60;
    private static final Duration LASTING = Duration.ofSeconds(FILES.equals("whole") ? 10 : 4);
    private static final Duration AWAY = Duration.ofMinutes(3);

    /** Waiting times are told only where they are measured; each page that is asked for is work of the processor. */
    private static final Duration PAUSE = Duration.ofMillis(RESULTS.isEmpty() ? 300 : 50);

    private static final Duration UNUSED = Duration.ofSeconds(150);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final List<Long> answered = new CopyOnWriteArrayList<>();
    private final List<String> slow = new ArrayList<>();
    private HostileProcess server;
    private HttpOfficer works;
    private HostileSender sends;
    private double longest;
    private long worst;
    private int down;

    @BeforeAll
    void twoOfficersWork(@TempDir(factory = MemoryFolder.class) Path folder) throws Exception {
        server = HostileProcess.start(folder);
        works = server.officer("hostile.works");
        sends = HostileSender.of(server.officer("hostile.sends"));
    }

    @AfterAll
    void end() throws Exception {
        server.close();
    }

    @Test
    @Order(1)
    void staysUpWhateverFileIsSent() throws Exception {
        sends.send("biasa.csv", new LongList(2_000).bytes());
        sends.awaitQuiet();

        for (var file : chosen().entrySet()) {
            byte[] bytes = file.getValue().get();
            meanwhile(file.getKey(), () -> {
                sends.send(file.getKey(), bytes);
                return file;
            });
            assertThat(server.lives()).as(file.getKey() + " ended the server").isTrue();
        }

        assertThat(down).isZero();
        assertThat(longest).as("%s", slow).isLessThan(60);
        assertThat(server.log()).doesNotContain("OutOfMemoryError");
    }

    /**
     * Another stranger and an officer are served while strangers from one address hold as many connections as they can.
     */
    @ParameterizedTest
    @EnumSource
    @Order(2)
    void keepsNobodyElseWaitingWhateverConnects(HostileKind kind) throws Exception {
        var hostile = new HostileConnections(Target.ofStrangers(server.port()), CONNECTIONS, LASTING);

        HostileConnections.Outcome outcome = meanwhile(kind.name(), () -> hostile.attack(kind));

        System.err.println(kind + " " + outcome);
        down += outcome.servesAfterwards() ? 0 : 1;
        assertThat(outcome.opened()).isGreaterThanOrEqualTo(CONNECTIONS);
        assertThat(outcome.served()).isEqualTo(outcome.asked()).isGreaterThan(1);
        assertThat(outcome.worstMillis()).isLessThan(3000);
        assertThat(outcome.servesAfterwards()).isTrue();
        assertThat(server.lives() && server.answers()).isTrue();
        assertThat(server.log()).doesNotContain("OutOfMemoryError");
    }

    /** At the end of all: what was measured is told whatever came of the others. */
    @Test
    @Order(3)
    void isBackWhenItIsKilledAfterAllOfThem() throws Exception {
        sends.awaitQuiet();
        long after = RESULTS.isEmpty() ? 1 : usedAtLast(server, UNUSED);
        double back = server.secondsUntilBackAfterKill();
        long asStarted = RESULTS.isEmpty() ? 1 : usedAtLast(server, AT_ONCE);

        tell(chosen().size(), back, 100.0 * (after - asStarted) / asStarted);
        assertThat(server.answers()).isTrue();
        assertThat(server.log()).doesNotContain("OutOfMemoryError");
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

    /** Does something while the other officer works, and notes how long both took and whether the server is up. */
    private <T> T meanwhile(String what, Callable<T> act) throws Exception {
        answered.clear();
        var worker = Thread.ofPlatform().start(this::work);
        long began = System.nanoTime();
        try {
            return act.call();
        } catch (UncheckedIOException | AssertionError cut) {
            throw new AssertionError(what, cut);
        } finally {
            double seconds = (System.nanoTime() - began) / 1e9;
            worker.interrupt();
            worker.join();
            note(what, seconds);
            down += server.lives() && server.answers() ? 0 : 1;
        }
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            long began = System.nanoTime();
            try {
                boolean fine = works.get("/desk/incidents").statusCode() == 200;
                answered.add(fine ? (System.nanoTime() - began) / 1_000_000 : AWAY.toMillis());
                Thread.sleep(PAUSE);
            } catch (InterruptedException | IllegalStateException over) {
                Thread.currentThread().interrupt();
            } catch (UncheckedIOException away) {
                answered.add(AWAY.toMillis());
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
