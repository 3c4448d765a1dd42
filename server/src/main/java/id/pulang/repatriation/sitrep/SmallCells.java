package id.pulang.repatriation.sitrep;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Hides the small cells of a table of one row whose total is known: those below ten (primary suppression), and as many
 * of the next smallest that no hidden one follows by subtraction from the total (complementary suppression). What is
 * hidden is of two cells at least, which hold ten people at least together. A table in which that cannot be reached, or
 * in which all people stand in one cell, is hidden whole. Source: docs/decisions/0081.
 */
final class SmallCells {

    /** The smallest cell that is shown; our proposal, as a register of victims of trafficking has it. */
    static final int LEAST = 10;

    private SmallCells() {}

    /** Returns the counts in their order; those that are hidden are empty. */
    static <K> Map<K, OptionalInt> hide(Map<K, Integer> counts) {
        Set<K> hidden = hidden(counts);
        var shown = new LinkedHashMap<K, OptionalInt>();
        counts.forEach(
                (cell, count) -> shown.put(cell, hidden.contains(cell) ? OptionalInt.empty() : OptionalInt.of(count)));
        return shown;
    }

    private static <K> Set<K> hidden(Map<K, Integer> counts) {
        long occupied = counts.values().stream().filter(count -> count > 0).count();
        if (occupied == 0) {
            return Set.of();
        }
        Set<K> hidden = new HashSet<>(counts.keySet());
        hidden.removeIf(cell -> !isSmall(counts.getOrDefault(cell, 0)));
        while (!hidden.isEmpty() && !isSafe(counts, hidden)) {
            Optional<K> next = next(counts, hidden);
            if (next.isEmpty()) {
                return counts.keySet();
            }
            hidden.add(next.get());
        }
        return occupied == 1 ? counts.keySet() : hidden;
    }

    /** Whether a count tells of so few people that it is not shown. */
    static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    private static <K> boolean isSafe(Map<K, Integer> counts, Collection<K> hidden) {
        int together =
                hidden.stream().mapToInt(cell -> counts.getOrDefault(cell, 0)).sum();
        return hidden.size() > 1 && together >= LEAST;
    }

    private static <K> Optional<K> next(Map<K, Integer> counts, Set<K> hidden) {
        return counts.entrySet().stream()
                .filter(cell -> cell.getValue() > 0 && !hidden.contains(cell.getKey()))
                .min(Comparator.comparingInt(Map.Entry<K, Integer>::getValue))
                .map(Map.Entry::getKey);
    }
}
