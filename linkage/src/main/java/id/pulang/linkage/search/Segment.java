package id.pulang.linkage.search;

import id.pulang.linkage.dictionary.Dictionary;
import id.pulang.linkage.dictionary.GrowingInts;
import id.pulang.linkage.dictionary.Ints;
import java.util.function.IntConsumer;

/**
 * A part of the registry: its people in the order of their births, so that the bearers of a word who were born in
 * certain years stand together. Nothing in it changes.
 *
 * @param ids two places a person
 * @param numbers the people by their national number
 * @param nameStarts where the words of each person's name begin
 * @param bearerStarts where the bearers of each word begin
 */
record Segment(
        Dictionary dictionary,
        Ints births,
        Ints ids,
        NumberIndex numbers,
        Ints nameStarts,
        Ints names,
        Ints bearerStarts,
        Ints bearers) {

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
        return numbers.of(person);
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
        numbers.holders(number, people);
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
