package id.pulang.linkage.search;

import id.pulang.linkage.dictionary.DictionaryBuilder;
import id.pulang.linkage.dictionary.GrowingInts;
import id.pulang.linkage.dictionary.Ints;
import id.pulang.linkage.names.NameTokens;
import java.util.Arrays;

/** Takes people one after the other and puts them in the order of their births. */
final class SegmentWriter {

    private final DictionaryBuilder words = new DictionaryBuilder();
    private final GrowingInts births;
    private final GrowingInts ids;
    private final GrowingInts numbers;
    private final GrowingInts nameStarts;
    private final GrowingInts names;
    private final GrowingInts spoken = new GrowingInts(16);
    private int numbered;

    SegmentWriter(int expected) {
        births = new GrowingInts(expected);
        ids = new GrowingInts(2 * expected);
        numbers = new GrowingInts(2 * expected);
        nameStarts = new GrowingInts(expected + 1);
        names = new GrowingInts(2 * expected);
        nameStarts.add(0);
    }

    void add(RegisteredPerson person) {
        spoken.clear();
        for (String word : NameTokens.telling(person.name())) {
            spoken.add(words.number(word));
        }
        String number = person.nationalNumber();
        add(person.id(), spoken, person.born(), number == null ? 0 : NumberSlips.number(NumberSlips.digits(number)));
    }

    int word(String word) {
        return words.number(word);
    }

    void add(long id, GrowingInts name, int born, long number) {
        for (int i = 0; i < name.size(); i++) {
            names.add(name.at(i));
        }
        nameStarts.add(names.size());
        births.add(born);
        ids.addLong(id);
        numbers.addLong(number);
        numbered += number == 0 ? 0 : 1;
    }

    /** The segment of all people so far; nobody can be added any more. */
    Segment finished() {
        int[] order = order();
        int size = words.size();
        Ints starts = nameStartsIn(order);
        Ints spokenNames = namesIn(order);
        Ints bearerStarts = bearerStarts(size, starts, spokenNames);
        return new Segment(
                words.finished(),
                Ints.of(Arrays.stream(order).map(births::at).toArray()),
                pairsIn(order, ids),
                NumberIndex.of(numbered == 0 ? Ints.of() : pairsIn(order, numbers), numbered),
                starts,
                spokenNames,
                bearerStarts,
                bearers(bearerStarts, starts, spokenNames));
    }

    private int[] order() {
        long[] sorted = new long[births.size()];
        Arrays.setAll(sorted, person -> (long) births.at(person) << Integer.SIZE | person);
        Arrays.sort(sorted);
        int[] order = new int[sorted.length];
        Arrays.setAll(order, person -> (int) sorted[person]);
        return order;
    }

    private static Ints pairsIn(int[] order, GrowingInts pairs) {
        int[] ordered = new int[2 * order.length];
        for (int i = 0; i < order.length; i++) {
            ordered[2 * i] = pairs.at(2 * order[i]);
            ordered[2 * i + 1] = pairs.at(2 * order[i] + 1);
        }
        return Ints.of(ordered);
    }

    private Ints nameStartsIn(int[] order) {
        int[] starts = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            starts[i + 1] = starts[i] + nameStarts.at(order[i] + 1) - nameStarts.at(order[i]);
        }
        return Ints.of(starts);
    }

    private Ints namesIn(int[] order) {
        int[] ordered = new int[names.size()];
        int next = 0;
        for (int person : order) {
            for (int at = nameStarts.at(person); at < nameStarts.at(person + 1); at++) {
                ordered[next++] = names.at(at);
            }
        }
        return Ints.of(ordered);
    }

    private static Ints bearerStarts(int size, Ints starts, Ints names) {
        int[] ends = new int[size + 1];
        eachBearing(size, starts, names, (word, person) -> ends[word + 1]++);
        Arrays.parallelPrefix(ends, Integer::sum);
        return Ints.of(ends);
    }

    private static Ints bearers(Ints bearerStarts, Ints starts, Ints names) {
        int size = (int) bearerStarts.size() - 1;
        int[] next = new int[size];
        bearerStarts.copy(0, size, next);
        int[] bearers = new int[bearerStarts.at(size)];
        eachBearing(size, starts, names, (word, person) -> bearers[next[word]++] = person);
        return Ints.of(bearers);
    }

    private interface Bearing {
        void accept(int word, int person);
    }

    /** Each word of each person, once even in a name that says it twice. */
    private static void eachBearing(int size, Ints starts, Ints names, Bearing bearings) {
        int[] last = new int[size];
        for (int person = 0; person < starts.size() - 1; person++) {
            for (int at = starts.at(person); at < starts.at(person + 1); at++) {
                int word = names.at(at);
                if (last[word] != person + 1) {
                    last[word] = person + 1;
                    bearings.accept(word, person);
                }
            }
        }
    }
}
