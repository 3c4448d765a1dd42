package id.pulang.demo;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Measures the steps of the demonstration and tells each one as it ends. */
final class DemoSteps {

    private static final double NANOS = 1e9;

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Consumer<String> progress;
    private final long began = System.nanoTime();

    DemoSteps(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Does one step; what it returns is told as a sentence. */
    <T> T step(String name, Supplier<T> work, Function<T, String> told) {
        long start = System.nanoTime();
        T result = work.get();
        double took = rounded(start);
        seconds.put(name, took);
        progress.accept(String.format(Locale.ROOT, "%-10s %6.2f s  %s", name, took, told.apply(result)));
        return result;
    }

    Map<String, Double> finished() {
        seconds.put("total", rounded(began));
        return seconds;
    }

    private static double rounded(long start) {
        return Math.round((System.nanoTime() - start) / NANOS * 100) / 100.0;
    }
}
