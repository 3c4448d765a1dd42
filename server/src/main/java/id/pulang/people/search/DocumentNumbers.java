package id.pulang.people.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds people by the whole of a number of theirs, or by its beginning or end.
 *
 * <p>Two sorted arrays, one of the numbers and one of the numbers written backwards, are searched by bisection; what
 * was added since they were sorted stands in a sorted set. Safe for many threads; numbers are only ever added.
 */
final class DocumentNumbers {

    private static final int SHORTEST_PART = 4;
    private static final char AFTER_ALL = Character.MAX_VALUE;

    private final Sorted forwards;
    private final Sorted backwards;

    private DocumentNumbers(Sorted forwards, Sorted backwards) {
        this.forwards = forwards;
        this.backwards = backwards;
    }

    /** Sorts the numbers of these people. */
    static DocumentNumbers of(Collection<NumberedPerson> people) {
        int size = people.stream().mapToInt(person -> person.numbers().size()).sum();
        var numbers = new String[size];
        var entries = new long[size];
        int at = 0;
        for (NumberedPerson person : people) {
            for (String number : person.numbers()) {
                numbers[at] = number;
                entries[at++] = person.entry();
            }
        }
        return new DocumentNumbers(
                Sorted.of(numbers, entries, UnaryOperator.identity()),
                Sorted.of(numbers, entries, DocumentNumbers::reversed));
    }

    void add(NumberedPerson person) {
        for (String number : person.numbers()) {
            forwards.add(number, person.entry());
            backwards.add(reversed(number), person.entry());
        }
    }

    /**
     * Finds entries with a number like this, and whether it is the whole of it; a part has at least four signs.
     *
     * @param most how many are looked at in either direction
     */
    Map<Long, Boolean> like(String number, int most) {
        var found = new LinkedHashMap<Long, Boolean>();
        if (!number.isEmpty()) {
            forwards.beginning(number, most, found);
        }
        if (number.length() >= SHORTEST_PART) {
            backwards.beginning(reversed(number), most, found);
        }
        found.values().removeIf(whole -> !whole && number.length() < SHORTEST_PART);
        return found;
    }

    private static String reversed(String number) {
        return new StringBuilder(number).reverse().toString();
    }

    /** A number, and whose it is. */
    private record Key(String number, long entry) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::number).thenComparing(Key::entry);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Numbers in order, each with whose it is, and those that came later. */
    private record Sorted(String[] numbers, long[] entries, ConcurrentSkipListSet<Key> later) {

        static Sorted of(String[] numbers, long[] entries, UnaryOperator<String> written) {
            String[] keys = Arrays.stream(numbers).map(written).toArray(String[]::new);
            int[] order = IntStream.range(0, keys.length)
                    .boxed()
                    .sorted(Comparator.comparing((Integer at) -> keys[at]).thenComparing(at -> entries[at]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            return new Sorted(
                    Arrays.stream(order).mapToObj(at -> keys[at]).toArray(String[]::new),
                    Arrays.stream(order).mapToLong(at -> entries[at]).toArray(),
                    new ConcurrentSkipListSet<>());
        }

        void add(String number, long entry) {
            later.add(new Key(number, entry));
        }

        void beginning(String part, int most, Map<Long, Boolean> found) {
            int place = Arrays.binarySearch(numbers, part);
            int first = place < 0 ? -1 - place : place;
            while (first > 0 && numbers[first - 1].equals(part)) {
                first--;
            }
            for (int at = first; at < numbers.length && at < first + most && numbers[at].startsWith(part); at++) {
                found.merge(entries[at], numbers[at].equals(part), Boolean::logicalOr);
            }
            later.subSet(new Key(part, Long.MIN_VALUE), new Key(part + AFTER_ALL, Long.MIN_VALUE)).stream()
                    .limit(most)
                    .forEach(key -> found.merge(key.entry(), key.number().equals(part), Boolean::logicalOr));
        }
    }
}
