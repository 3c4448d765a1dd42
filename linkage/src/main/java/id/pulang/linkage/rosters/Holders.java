package id.pulang.linkage.rosters;

import id.pulang.linkage.dictionary.Dictionary;
import java.util.Arrays;

/**
 * For each word the names of a list that hold it, and where: as a word of their own, or written as two neighbours. Each
 * is packed into one number, the name and a bit for each place.
 */
final class Holders {

    private static final int PLACE_BITS = NameList.MOST_WORDS;

    private final int[] starts;
    private final int[] holders;

    private Holders(int[] starts, int[] holders) {
        this.starts = starts;
        this.holders = holders;
    }

    /** Who holds each word. */
    static Holders of(NameList names, Dictionary dictionary) {
        return collected(names, dictionary, Holders::eachWord);
    }

    /** Who writes a word as two. */
    static Holders ofTwo(NameList names, Dictionary dictionary) {
        return collected(names, dictionary, Holders::eachTwo);
    }

    /** Where the holders of a word begin; those of the next word begin where they end. */
    int start(int word) {
        return starts[word];
    }

    int holder(int at) {
        return holders[at];
    }

    static int name(int holder) {
        return holder >>> PLACE_BITS;
    }

    static int places(int holder) {
        return holder & (1 << PLACE_BITS) - 1;
    }

    /** Takes a word and a name that holds it. */
    interface Holding {
        void accept(int word, int name, int places);
    }

    private interface Walk {
        void over(NameList names, Dictionary dictionary, Holding holdings);
    }

    private static Holders collected(NameList names, Dictionary dictionary, Walk walk) {
        int[] starts = new int[dictionary.size() + 1];
        walk.over(names, dictionary, (word, name, places) -> starts[word + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        int[] holders = new int[starts[starts.length - 1]];
        walk.over(names, dictionary, (word, name, places) -> holders[next[word]++] = name << PLACE_BITS | places);
        return new Holders(starts, holders);
    }

    private static void eachWord(NameList names, Dictionary dictionary, Holding holdings) {
        for (int name = 0; name < names.size(); name++) {
            for (int at = 0; at < names.words(name); at++) {
                holdings.accept(names.word(name, at), name, 1 << at);
            }
        }
    }

    private static void eachTwo(NameList names, Dictionary dictionary, Holding holdings) {
        for (int name = 0; name < names.size(); name++) {
            ofTwo(names, name, dictionary, holdings);
        }
    }

    /** The words of the dictionary that two neighbours of one name spell together. */
    static void ofTwo(NameList names, int name, Dictionary dictionary, Holding holdings) {
        for (int at = 0; at + 1 < names.words(name); at++) {
            String both = dictionary.word(names.word(name, at)) + dictionary.word(names.word(name, at + 1));
            var found = dictionary.spellings(both);
            for (int i = 0; i < found.size(); i++) {
                holdings.accept(found.word(i), name, 3 << at);
            }
        }
    }
}
