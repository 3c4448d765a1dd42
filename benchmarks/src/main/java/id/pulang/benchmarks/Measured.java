package id.pulang.benchmarks;

import java.util.Locale;
import java.util.Map;

/**
 * What a benchmark took.
 *
 * @param nanoseconds for one piece of work
 * @param bytes allocated for one piece of work
 * @param counters what the benchmark counted besides
 */
record Measured(double nanoseconds, double bytes, Map<String, Double> counters) {

    private static final double THOUSAND = 1000;

    String time() {
        return scaled(nanoseconds, "ns", "us", "ms", "s");
    }

    String memory() {
        return scaled(Math.max(0, bytes), "B", "kB", "MB", "GB");
    }

    private static String scaled(double value, String... units) {
        double scaled = value;
        int unit = 0;
        while (scaled >= THOUSAND && unit < units.length - 1) {
            scaled /= THOUSAND;
            unit++;
        }
        return String.format(
                Locale.ROOT, scaled < 10 ? "%.2f %s" : scaled < 100 ? "%.1f %s" : "%.0f %s", scaled, units[unit]);
    }
}
