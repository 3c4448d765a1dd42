package id.pulang.people.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Few different values, each kept once under a number, with the numbers that were noted under each. Safe for many
 * threads.
 *
 * @param <T> the values
 */
final class ValueNumbers<T> {

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private final List<T> values = new CopyOnWriteArrayList<>();
    private final List<int[]> noted = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    /** The number of a value, a new one when it has none. */
    synchronized int of(T value) {
        return Objects.requireNonNull(numbers.computeIfAbsent(value, fresh -> {
            values.add(fresh);
            noted.add(new int[16]);
            counts.add(0);
            return values.size() - 1;
        }));
    }

    /** The value with a number. */
    T value(int number) {
        return values.get(number);
    }

    /** Notes something under a value. */
    synchronized void note(int value, int what) {
        int count = counts.get(value);
        int[] so = noted.get(value);
        if (count == so.length) {
            so = Arrays.copyOf(so, 2 * count);
            noted.set(value, so);
        }
        so[count] = what;
        counts.set(value, count + 1);
    }

    /** Forgets what was noted and is not kept. */
    synchronized void retain(IntPredicate kept) {
        for (int value = 0; value < noted.size(); value++) {
            int[] left = Arrays.stream(noted.get(value), 0, counts.get(value))
                    .filter(kept)
                    .toArray();
            noted.set(value, left.length == 0 ? new int[16] : left);
            counts.set(value, left.length);
        }
    }

    /** All that was noted under a value, in the order in which it was. */
    synchronized IntStream noted(T value) {
        Integer number = numbers.get(value);
        return number == null ? IntStream.empty() : Arrays.stream(noted.get(number), 0, counts.get(number));
    }
}
