package id.pulang.linkage.rosters;

import id.pulang.linkage.dictionary.DictionaryBuilder;
import id.pulang.linkage.dictionary.GrowingInts;
import id.pulang.linkage.names.NameTokens;
import java.util.List;

/** The names of a list as numbers of words, one after the other. */
final class NameList {

    /** More words than this no name needs to be told from others. */
    static final int MOST_WORDS = 12;

    private final int[] starts;
    private final int[] words;

    NameList(List<String> names, DictionaryBuilder dictionary) {
        var growing = new GrowingInts(2 * names.size());
        starts = new int[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            NameTokens.telling(names.get(i)).stream()
                    .distinct()
                    .limit(MOST_WORDS)
                    .mapToInt(dictionary::number)
                    .forEach(growing::add);
            starts[i + 1] = growing.size();
        }
        words = growing.toArray();
    }

    int size() {
        return starts.length - 1;
    }

    /** How many words a name has. */
    int words(int name) {
        return starts[name + 1] - starts[name];
    }

    int word(int name, int at) {
        return words[starts[name] + at];
    }

    /** Counts for each word how many names hold it. */
    void count(int[] holders) {
        for (int word : words) {
            holders[word]++;
        }
    }
}
