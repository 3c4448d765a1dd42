package id.pulang.linkage.names;

import id.pulang.linkage.model.ComparisonLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which words of a vocabulary are spellings of each other: all pairs, compared once. */
final class SpellingVariants {

    private final int[][] others;
    private final ComparisonLevel[][] levels;

    private SpellingVariants(int words) {
        others = new int[words][];
        levels = new ComparisonLevel[words][];
    }

    /** Compares all pairs of these words. */
    static SpellingVariants of(List<Word> words) {
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
        met.add(new Met(number, ComparisonLevel.SAME));
        for (int other = number + 1; other < words.size(); other++) {
            ComparisonLevel level = word.couldBe(words.get(other))
                    ? WordComparison.compare(word, words.get(other))
                    : ComparisonLevel.DIFFERENT;
            if (level != ComparisonLevel.DIFFERENT) {
                met.add(new Met(other, level));
            }
        }
        return met;
    }

    private static SpellingVariants pack(List<List<Met>> met) {
        var neighbours = new SpellingVariants(met.size());
        for (int i = 0; i < met.size(); i++) {
            met.get(i).sort((one, other) -> Integer.compare(one.word(), other.word()));
            neighbours.others[i] = met.get(i).stream().mapToInt(Met::word).toArray();
            neighbours.levels[i] = met.get(i).stream().map(Met::level).toArray(ComparisonLevel[]::new);
        }
        return neighbours;
    }

    /** How well two words agree. */
    ComparisonLevel level(int left, int right) {
        int at = Arrays.binarySearch(others[left], right);
        return at < 0 ? ComparisonLevel.DIFFERENT : levels[left][at];
    }

    /** The words that agree with this one in some spelling, itself included, in rising order. */
    int[] of(int word) {
        return others[word];
    }

    private record Met(int word, ComparisonLevel level) {}
}
