package id.pulang.benchmarks.load;

import id.pulang.benchmarks.served.Browser;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * An officer who works on another incident meanwhile: opens its pages one after the other, with a moment between two.
 * Thread-safe.
 */
final class OtherPages implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Thread works;
    private final List<Double> times = new ArrayList<>();
    private final Map<String, Double> longest = new TreeMap<>();
    private volatile boolean over;
    private final AtomicInteger failed = new AtomicInteger();

    OtherPages(Browser officer, LongIncident incident) {
        List<String> paths = List.of(
                "/desk",
                "/desk/incidents",
                incident.path(),
                incident.path() + "/lists",
                "/desk/people?incident=" + incident.id(),
                "/desk/clearances?incident=" + incident.id(),
                "/desk/cases",
                "/desk/people/review?incident=" + incident.id());
        works = Thread.ofPlatform().start(() -> work(officer, paths));
    }

    private void work(Browser officer, List<String> paths) {
        for (int at = 0; !over; at++) {
            String path = paths.get(at % paths.size());
            long began = System.nanoTime();
            try {
                officer.get(path);
                note(path, (System.nanoTime() - began) / 1e6);
            } catch (IOException refused) {
                failed.incrementAndGet();
            } catch (InterruptedException ended) {
                return;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private synchronized void note(String path, double millis) {
        times.add(millis);
        longest.merge(path.replaceAll("[0-9a-f-]{36}", "*"), millis, Math::max);
    }

    /** Within how many milliseconds 95 of 100 pages came; what was refused is counted as failed only. */
    synchronized double p95() {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() * 95 / 100);
    }

    /** The longest that each page took, in milliseconds. */
    synchronized Map<String, Double> longest() {
        return Map.copyOf(longest);
    }

    int failed() {
        return failed.get();
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        works.join();
    }
}
