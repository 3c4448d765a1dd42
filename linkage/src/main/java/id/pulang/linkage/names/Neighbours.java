package id.pulang.linkage.names;

import id.pulang.linkage.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        var met = new ArrayList<List<Met>>();
        words.forEach(word -> met.add(new ArrayList<>(4)));
        for (int i = 0; i < words.size(); i++) {
            met.get(i).add(new Met(i, Level.SAME));
            for (int j = i + 1; j < words.size(); j++) {
                if (words.get(i).couldBe(words.get(j))) {
                    meet(i, j, WordLevels.compare(words.get(i), words.get(j)), met);
                }
            }
        }
        return pack(met);
    }

    private static void meet(int i, int j, Level level, List<List<Met>> met) {
        if (level != Level.DIFFERENT) {
            met.get(i).add(new Met(j, level));
            met.get(j).add(new Met(i, level));
        }
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
