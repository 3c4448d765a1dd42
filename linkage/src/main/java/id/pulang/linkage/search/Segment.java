package id.pulang.linkage.search;

import id.pulang.linkage.dictionary.Dictionary;
import id.pulang.linkage.dictionary.GrowingInts;
import id.pulang.linkage.dictionary.Ints;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A part of the registry: its people in the order of their births, so that the bearers of a word who were born in
 * certain years stand together. Nothing in it changes.
 *
 * @param ids two places a person
 * @param numbers two places a person, 0 for none; an empty row when nobody has one
 * @param numberTable the people by their national number, each plus one, open addressing
 * @param nameStarts where the words of each person's name begin
 * @param bearerStarts where the bearers of each word begin
 */
record Segment(
        Dictionary dictionary,
        Ints births,
        Ints ids,
        Ints numbers,
        Ints numberTable,
        Ints nameStarts,
        Ints names,
        Ints bearerStarts,
        Ints bearers) {

    /** The segment whose rows these are, in the order of {@link #rows}. */
    static Segment of(Iterator<Ints> rows) {
        return new Segment(
                Dictionary.of(rows),
                rows.next(),
                rows.next(),
                rows.next(),
                rows.next(),
                rows.next(),
                rows.next(),
                rows.next(),
                rows.next());
    }

    List<Ints> rows() {
        var rows = new ArrayList<>(dictionary.rows());
        rows.addAll(List.of(births, ids, numbers, numberTable, nameStarts, names, bearerStarts, bearers));
        return rows;
    }

    int people() {
        return (int) births.size();
    }

    long id(int person) {
        return ids.longAt(person);
    }

    int born(int person) {
        return births.at(person);
    }

    long number(int person) {
        return numbers.size() == 0 ? 0 : numbers.longAt(person);
    }

    /** How many people bear a word. */
    int bearersOf(int word) {
        return bearerStarts.at(word + 1) - bearerStarts.at(word);
    }

    /** Writes the words of a person's name into the array and says how many there are. */
    int words(int person, int[] into) {
        int start = nameStarts.at(person);
        int count = Math.min(into.length, nameStarts.at(person + 1) - start);
        names.copy(start, count, into);
        return count;
    }

    String name(int person) {
        var name = new StringBuilder();
        for (int at = nameStarts.at(person); at < nameStarts.at(person + 1); at++) {
            name.append(name.isEmpty() ? "" : " ").append(dictionary.word(names.at(at)));
        }
        return name.toString();
    }

    /** The first person who was born on this date or later. */
    int firstBornFrom(int date) {
        int low = 0;
        int high = people();
        while (low < high) {
            int middle = low + high >>> 1;
            if (births.at(middle) < date) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place, within the bearers of a word, of the first who is not before this person. */
    int firstBearerFrom(int word, int person) {
        int low = bearerStarts.at(word);
        int high = bearerStarts.at(word + 1);
        while (low < high) {
            int middle = low + high >>> 1;
            if (bearers.at(middle) < person) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Hands over all people who have this national number. */
    void numbered(long number, IntConsumer people) {
        long last = numberTable.size() - 1;
        if (last < 0 || number == 0) {
            return;
        }
        long slot = slot(number) & last;
        while (numberTable.at(slot) != 0) {
            int person = numberTable.at(slot) - 1;
            if (number(person) == number) {
                people.accept(person);
            }
            slot = slot + 1 & last;
        }
    }

    /** Where the search for a national number begins. */
    static int slot(long number) {
        return Long.hashCode(number * 0x9E3779B97F4A7C15L) >>> 1;
    }

    /** Adds all people to another segment that is being written. */
    void copyTo(SegmentWriter writer) {
        var words = new GrowingInts(16);
        for (int person = 0; person < people(); person++) {
            words.clear();
            for (int at = nameStarts.at(person); at < nameStarts.at(person + 1); at++) {
                words.add(writer.word(dictionary.word(names.at(at))));
            }
            writer.add(id(person), words, born(person), number(person));
        }
    }
}
