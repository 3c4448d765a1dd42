package id.pulang.people.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An n-gram index of the numbers of documents and lists: which entries have four signs in a row, so that a number is
 * found by any part of at least four signs, and a shorter one as a whole.
 *
 * <p>Safe for many threads. Entries are only added; whoever reads knows which still count.
 */
final class NumberNGrams {

    private static final int LENGTH = 4;

    private final Map<String, Postings> postings = new ConcurrentHashMap<>();

    /** How a number that is looked for stands in those that somebody has. */
    enum Match {
        WHOLE,
        PART,
        NONE
    }

    /** Adds the numbers of an entry, in capital letters and digits only. */
    void add(long entry, List<String> numbers) {
        numbers.stream()
                .flatMap(NumberNGrams::grams)
                .distinct()
                .forEach(gram ->
                        postings.computeIfAbsent(gram, _ -> new Postings()).add(entry));
    }

    /** The entries that may have a number like this, the rarest gram of which they have; {@link #match} decides. */
    long[] mayHave(String number) {
        List<Postings> each = grams(number)
                .map(gram -> postings.getOrDefault(gram, Postings.NONE))
                .toList();
        return each.stream()
                .min(Comparator.comparingInt(Postings::size))
                .map(Postings::entries)
                .orElse(new long[0]);
    }

    /** How a number stands in these. */
    static Match match(List<String> numbers, String number) {
        if (number.isEmpty()) {
            return Match.NONE;
        }
        if (numbers.contains(number)) {
            return Match.WHOLE;
        }
        boolean part = number.length() >= LENGTH && numbers.stream().anyMatch(each -> each.contains(number));
        return part ? Match.PART : Match.NONE;
    }

    private static Stream<String> grams(String number) {
        return number.length() < LENGTH
                ? Stream.of(number).filter(whole -> !whole.isEmpty())
                : IntStream.rangeClosed(0, number.length() - LENGTH).mapToObj(at -> number.substring(at, at + LENGTH));
    }

    /** The entries of one gram, in the order in which they came. */
    private static final class Postings {

        private static final Postings NONE = new Postings();

        private int[] entries = new int[2];
        private int size;

        synchronized void add(long entry) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = Math.toIntExact(entry);
        }

        synchronized int size() {
            return size;
        }

        synchronized long[] entries() {
            return Arrays.stream(entries, 0, size).asLongStream().toArray();
        }
    }
}
