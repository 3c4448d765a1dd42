package id.pulang.cli.terminal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tells how long each part of the work took, in seconds. */
public final class Stopwatch {

    private static final double SECOND = 1e9;

    private final long began = System.nanoTime();
    private final Map<String, Double> parts = new LinkedHashMap<>();
    private long last = began;

    /** Ends a part. */
    public double lap(String part) {
        long now = System.nanoTime();
        double seconds = (now - last) / SECOND;
        parts.put(part, seconds);
        last = now;
        return seconds;
    }

    /** Ends the last part and adds the sum of all that went before under this name. */
    public void total(String name) {
        parts.put(name, (last - began) / SECOND);
    }

    /** The seconds of each part, in the order in which they were measured. */
    public Map<String, Double> parts() {
        return parts;
    }
}
