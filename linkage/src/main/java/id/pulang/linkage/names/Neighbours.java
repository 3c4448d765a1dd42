package id.pulang.linkage.names;

import id.pulang.linkage.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which words of a vocabulary are spellings of each other: all pairs, compared once. */
final class Neighbours {

    private final int[][] others;
    private final Level[][] levels;

    private Neighbours(int words) {
        others = new int[words][];
        levels = new Level[words][];
    }

    /** Compares all pairs of these words. */
    static Neighbours of(List<Word> words) {
        List<List<Met>> later = IntStream.range(0, words.size())
                .parallel()
                .mapToObj(word -> later(word, words))
                .toList();
        var met = new ArrayList<List<Met>>();
        for (int word = 0; word < words.size(); word++) {
            met.add(new ArrayList<>(later.get(word)));
        }
        for (int word = 0; word < words.size(); word++) {
            for (Met other : later.get(word)) {
                if (other.word() != word) {
                    met.get(other.word()).add(new Met(word, other.level()));
                }
            }
        }
        return pack(met);
    }

    /** The word itself, and those after it that agree with it in some spelling. */
    private static List<Met> later(int number, List<Word> words) {
        Word word = words.get(number);
        var met = new ArrayList<Met>(4);
        met.add(new Met(number, Level.SAME));
        for (int other = number + 1; other < words.size(); other++) {
            Level level = word.couldBe(words.get(other)) ? WordLevels.compare(word, words.get(other)) : Level.DIFFERENT;
            if (level != Level.DIFFERENT) {
                met.add(new Met(other, level));
            }
        }
        return met;
    }

    private static Neighbours pack(List<List<Met>> met) {
        var neighbours = new Neighbours(met.size());
        for (int i = 0; i < met.size(); i++) {
            met.get(i).sort((one, other) -> Integer.compare(one.word(), other.word()));
            neighbours.others[i] = met.get(i).stream().mapToInt(Met::word).toArray();
            neighbours.levels[i] = met.get(i).stream().map(Met::level).toArray(Level[]::new);
        }
        return neighbours;
    }

    /** How well two words agree. */
    Level level(int left, int right) {
        int at = Arrays.binarySearch(others[left], right);
        return at < 0 ? Level.DIFFERENT : levels[left][at];
    }

    /** The words that agree with this one in some spelling, itself included, in rising order. */
    int[] of(int word) {
        return others[word];
    }

    private record Met(int word, Level level) {}
}
