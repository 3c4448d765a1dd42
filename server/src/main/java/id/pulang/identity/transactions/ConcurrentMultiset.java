package id.pulang.identity.transactions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts how often each element is present, and holds nothing of those that are not. Each operation is atomic.
 * Thread-safe.
 *
 * @param <E> what is counted, by {@code equals}
 */
public final class ConcurrentMultiset<E> {

    private final Map<E, Integer> counts = new ConcurrentHashMap<>();

    /** Adds one occurrence, and returns how many there are with it. */
    public int add(E element) {
        return counts.merge(element, 1, Integer::sum);
    }

    /** Removes one occurrence, if there is any. */
    public void remove(E element) {
        counts.computeIfPresent(element, (_, number) -> number > 1 ? number - 1 : null);
    }

    /** Returns how many occurrences there are. */
    public int count(E element) {
        return counts.getOrDefault(element, 0);
    }
}
