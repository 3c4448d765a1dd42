package id.pulang.linkage.onetoone;

import id.pulang.linkage.decision.AutoMatch;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the rows of a group hang together: each join that made it connects one row with another. */
final class MatchPaths {

    private final Map<String, Map<String, Double>> joined = new HashMap<>();

    MatchPaths(List<AutoMatch> joins) {
        for (AutoMatch join : joins) {
            double probability = join.explanation().probability();
            connect(join.pair().left(), join.pair().right(), probability);
            connect(join.pair().right(), join.pair().left(), probability);
        }
    }

    private void connect(String one, String other, double probability) {
        joined.computeIfAbsent(one, unused -> new HashMap<>()).put(other, probability);
    }

    /**
     * How likely all joins between two rows of a group are right; 1 where it was somebody's answer that joined them.
     */
    double probability(String from, String to) {
        var reached = new HashMap<>(Map.of(from, 1.0));
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !reached.containsKey(to)) {
            String row = next.remove();
            double soFar = reached.getOrDefault(row, 1.0);
            joined.getOrDefault(row, Map.of()).forEach((other, probability) -> {
                if (reached.putIfAbsent(other, soFar * probability) == null) {
                    next.add(other);
                }
            });
        }
        return reached.getOrDefault(to, 1.0);
    }
}
