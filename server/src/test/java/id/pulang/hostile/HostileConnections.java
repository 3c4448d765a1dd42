package id.pulang.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Opens connections that mean no good to a running server on this machine, and asks it meanwhile for a page as anybody
 * would, from another address.
 *
 * @param connections how many of a kind there are at once; whoever is hung up on connects again
 * @param addresses from how many addresses of this machine they come, at most 200
 * @param lasting how long each kind goes on
 */
public record HostileConnections(Target target, int connections, int addresses, Duration lasting) {

    private static final InetAddress VICTIM = InetAddress.ofLiteral("127.0.0.2");
    private static final int AGAIN_AFTER_MILLIS = 100;
    private static final int ASK_EVERY_MILLIS = 100;
    private static final Duration AFTERWARDS = Duration.ofSeconds(2);

    /**
     * What came of one kind.
     *
     * @param opened how many connections were opened, one after another
     * @param asked how often the page was asked for meanwhile
     * @param served how often it came
     * @param medianMillis how long half of its answers took at most
     * @param worstMillis how long the longest took
     * @param servesAfterwards whether it always came when the attack was over
     */
    public record Outcome(
            int opened, int asked, int served, long medianMillis, long worstMillis, boolean servesAfterwards) {}

    /** Those of one address. */
    public HostileConnections(Target target, int connections, Duration lasting) {
        this(target, connections, 1, lasting);
    }

    /** Makes all kinds, one after another. */
    public Map<HostileKind, Outcome> all() throws InterruptedException, ExecutionException {
        var outcomes = new EnumMap<HostileKind, Outcome>(HostileKind.class);
        for (HostileKind kind : HostileKind.values()) {
            outcomes.put(kind, attack(kind));
        }
        return outcomes;
    }

    /** Makes one kind. */
    public Outcome attack(HostileKind kind) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + lasting.toNanos();
        var opened = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < connections; one++) {
                var random = new Random(one);
                var from = InetAddress.ofLiteral("127.0.1." + (1 + one % addresses));
                threads.submit(() -> again(kind, from, end, random, opened));
            }
            Future<Visits> visits = threads.submit(() -> visitUntil(end));
            Visits during = visits.get();
            Visits afterwards = visitUntil(System.nanoTime() + AFTERWARDS.toNanos());
            return during.outcome(opened.get(), afterwards.failed == 0);
        }
    }

    private void again(HostileKind kind, InetAddress from, long end, Random random, AtomicInteger opened) {
        while (System.nanoTime() < end) {
            try (var line = new Line(target, from, end, kind.receiveBuffer())) {
                opened.incrementAndGet();
                kind.attack(line, random);
            } catch (IOException hungUp) {
                // which is what they have to reckon with
            }
            quietly(AGAIN_AFTER_MILLIS);
        }
    }

    private Visits visitUntil(long end) {
        var visits = new Visits();
        do {
            long began = System.nanoTime();
            try (var line = new Line(target, VICTIM, end, 0)) {
                String answer = line.send("GET " + target.page() + " HTTP/1.1\nHost: " + target.host()
                                + "\nConnection: close\n\n")
                        .answer();
                visits.came(answer.startsWith("HTTP/1.1 200"), (System.nanoTime() - began) / 1_000_000);
            } catch (IOException failed) {
                visits.came(false, (System.nanoTime() - began) / 1_000_000);
            }
            quietly(ASK_EVERY_MILLIS);
        } while (System.nanoTime() < end);
        return visits;
    }

    private static void quietly(int millis) {
        try {
            Line.pause(millis);
        } catch (IOException ended) {
            // the time is over anyway
        }
    }

    /** How often somebody came, and how long they waited. */
    private static final class Visits {

        private final List<Long> millis = new ArrayList<>();
        private int failed;

        void came(boolean served, long took) {
            millis.add(took);
            failed += served ? 0 : 1;
        }

        Outcome outcome(int opened, boolean servesAfterwards) {
            Collections.sort(millis);
            return new Outcome(
                    opened,
                    millis.size(),
                    millis.size() - failed,
                    millis.get(millis.size() / 2),
                    millis.getLast(),
                    servesAfterwards);
        }
    }
}
