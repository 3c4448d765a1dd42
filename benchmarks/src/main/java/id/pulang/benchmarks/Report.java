package id.pulang.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Outcomes as a table for people, or as JSON. */
final class Report {

    private static final String LINE = "%-42s %10s %10s   %-19s %10s %10s %8s%n";

    private Report() {}

    static String table(List<Outcome> outcomes) {
        var table = new StringBuilder(line("what", "ours", "allocated", "peer", "time", "allocated", "ratio"));
        for (Outcome outcome : outcomes) {
            if (outcome.theirs().isEmpty()) {
                table.append(alone(outcome));
            }
            for (int peer = 0; peer < outcome.theirs().size(); peer++) {
                table.append(line(outcome, peer)).append(counters(outcome, peer));
            }
        }
        return table.append(machine()).toString();
    }

    private static String alone(Outcome outcome) {
        Measured ours = outcome.ours();
        return line(outcome.contest().what(), ours.time(), ours.memory(), "", "", "", "");
    }

    private static String line(Outcome outcome, int peer) {
        boolean first = peer == 0;
        Measured ours = outcome.ours();
        Measured theirs = outcome.theirs().get(peer);
        return line(
                first ? outcome.contest().what() : "",
                first ? ours.time() : "",
                first ? ours.memory() : "",
                outcome.contest().peers().get(peer).name(),
                theirs.time(),
                theirs.memory(),
                String.format(Locale.ROOT, "%.1f x", outcome.ratio(peer)));
    }

    /** What was counted besides, below the line. */
    private static String counters(Outcome outcome, int peer) {
        var theirs = outcome.theirs().get(peer).counters();
        return new TreeMap<>(outcome.ours().counters())
                .entrySet().stream()
                        .map(counter -> line(
                                "  " + words(counter.getKey()),
                                figure(counter.getValue()),
                                "",
                                "",
                                figure(theirs.getOrDefault(counter.getKey(), Double.NaN)),
                                "",
                                ""))
                        .collect(Collectors.joining());
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z]{2})(?=[0-9]+$)", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.3f" : "%.0f", value);
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, LINE, cells).replaceAll(" +(?=\\R)", "");
    }

    private static String machine() {
        return "%nJava %s, %d processors, each benchmark in a JVM of its own; allocated is for one piece of work."
                .formatted(Runtime.version(), Runtime.getRuntime().availableProcessors());
    }

    static String json(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(Report::json)
                .collect(Collectors.joining(
                        ",",
                        "{\"java\":\"%s\",\"processors\":%d,\"contests\":["
                                .formatted(
                                        Runtime.version(), Runtime.getRuntime().availableProcessors()),
                        "]}"));
    }

    private static String json(Outcome outcome) {
        String peers = IntStream.range(0, outcome.theirs().size())
                .mapToObj(peer -> "{\"name\":\"%s\",%s,\"ratio\":%s}"
                        .formatted(
                                outcome.contest().peers().get(peer).name(),
                                json(outcome.theirs().get(peer)),
                                number(outcome.ratio(peer))))
                .collect(Collectors.joining(","));
        return "{\"what\":\"%s\",\"ours\":{%s},\"peers\":[%s]}"
                .formatted(outcome.contest().what(), json(outcome.ours()), peers);
    }

    private static String json(Measured measured) {
        var values = new TreeMap<>(measured.counters());
        values.put("allocated_bytes", Math.max(0, measured.bytes()));
        values.put("nanoseconds", measured.nanoseconds());
        return values.entrySet().stream().map(Report::json).collect(Collectors.joining(","));
    }

    private static String json(Map.Entry<String, Double> value) {
        return "\"%s\":%s".formatted(value.getKey(), number(value.getValue()));
    }

    private static String number(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%.4f", number) : "null";
    }
}
