package id.pulang.linkage.search;

import id.pulang.linkage.dictionary.Ints;
import java.util.function.IntConsumer;

/**
 * The people of a segment by their national number: a hash table with open addressing. Immutable.
 *
 * @param numbers two places a person, 0 for none; empty when nobody has one
 * @param table the people, each plus one, at the slot of their number or behind it
 */
record NumberIndex(Ints numbers, Ints table) {

    /** The index of people of whom so many have a number. */
    static NumberIndex of(Ints numbers, int numbered) {
        if (numbered == 0) {
            return new NumberIndex(Ints.of(), Ints.of());
        }
        int[] table = new int[Integer.highestOneBit(numbered + numbered / 3 + 1) * 2];
        for (int person = 0; person < numbers.size() / 2; person++) {
            long number = numbers.longAt(person);
            if (number != 0) {
                int slot = slot(number) & table.length - 1;
                while (table[slot] != 0) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = person + 1;
            }
        }
        return new NumberIndex(numbers, Ints.of(table));
    }

    /** The number of a person; 0 for none. */
    long of(int person) {
        return numbers.size() == 0 ? 0 : numbers.longAt(person);
    }

    /** Hands over all people who have this number. */
    void holders(long number, IntConsumer people) {
        long last = table.size() - 1;
        if (last < 0 || number == 0) {
            return;
        }
        long slot = slot(number) & last;
        while (table.at(slot) != 0) {
            int person = table.at(slot) - 1;
            if (of(person) == number) {
                people.accept(person);
            }
            slot = slot + 1 & last;
        }
    }

    private static int slot(long number) {
        return Long.hashCode(number * 0x9E3779B97F4A7C15L) >>> 1;
    }
}
