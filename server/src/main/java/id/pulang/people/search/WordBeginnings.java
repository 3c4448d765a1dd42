package id.pulang.people.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The different words of all names with how often each came, so that a word is found while it is typed.
 *
 * <p>Safe for many threads. Counts only grow; they put the commoner word first and decide nothing else.
 */
final class WordBeginnings {

    private static final int SHORTEST = 2;
    private static final int MOST = 12;
    private static final int MOST_LOOKED_AT = 2_000;

    private final ConcurrentSkipListMap<String, Integer> words = new ConcurrentSkipListMap<>();

    /** Takes in the words of a name in plain letters. */
    void add(String name) {
        for (String word : name.split(" ")) {
            words.merge(word, 1, Integer::sum);
        }
    }

    /** Lists the commonest words that begin with these letters; none if the letters are a word themselves. */
    List<String> of(String letters) {
        if (letters.length() < SHORTEST || words.containsKey(letters)) {
            return List.of();
        }
        return words.subMap(letters, letters + Character.MAX_VALUE).entrySet().stream()
                .limit(MOST_LOOKED_AT)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
