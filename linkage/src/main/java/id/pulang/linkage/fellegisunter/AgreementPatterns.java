package id.pulang.linkage.fellegisunter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each combination of steps was seen: millions of pairs show some thousand combinations. */
final class AgreementPatterns {

    private final Map<Pattern, int[]> counts = new HashMap<>();
    private final Pattern asked = new Pattern();

    /** Counts one pair. */
    void add(byte[] steps) {
        asked.steps = steps;
        int[] count = counts.get(asked);
        if (count == null) {
            var pattern = new Pattern();
            pattern.steps = steps.clone();
            counts.put(pattern, new int[] {1});
        } else {
            count[0]++;
        }
    }

    /** Adds what others have counted. */
    void addAll(AgreementPatterns others) {
        others.counts.forEach((pattern, count) -> counts.computeIfAbsent(pattern, unused -> new int[1])[0] += count[0]);
    }

    /** All combinations in a fixed order, so that sums do not depend on the order of pairs. */
    List<Seen> seen() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(pattern -> pattern.steps, Arrays::compare)))
                .map(entry -> new Seen(entry.getKey().steps, entry.getValue()[0]))
                .toList();
    }

    /** A combination of steps and how many pairs show it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Seen(byte[] steps, int pairs) {}

    private static final class Pattern {

        private byte[] steps = {};

        @Override
        public boolean equals(Object other) {
            return other instanceof Pattern pattern && Arrays.equals(steps, pattern.steps);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(steps);
        }
    }
}
