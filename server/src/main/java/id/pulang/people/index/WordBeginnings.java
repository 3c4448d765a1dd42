package id.pulang.people.index;

import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The different words of names with how often each came, so that a word is found while it is typed.
 *
 * <p>Safe for many threads. Counts only grow; they put the commoner word first and decide nothing else.
 */
final class WordBeginnings {

    private final NavigableMap<String, Integer> words = new ConcurrentSkipListMap<>();

    /** Takes in the words of a name in plain letters. */
    void add(String name) {
        for (String word : name.split(" ")) {
            words.merge(word, 1, Integer::sum);
        }
    }

    /** The words that begin with these letters, with how often each came. */
    Map<String, Integer> of(String letters) {
        return words.subMap(letters, true, letters + Character.MAX_VALUE, false);
    }
}
