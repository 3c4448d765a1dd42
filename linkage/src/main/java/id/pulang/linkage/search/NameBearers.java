package id.pulang.linkage.search;

import id.pulang.linkage.dictionary.SimilarWords;
import id.pulang.linkage.dictionary.Similarity;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Counts who in a segment bears all words of a name, each in any spelling but without slips. */
final class NameBearers {

    private static final int MOST_WORDS = 12;

    private final Segment segment;
    private final SimilarWords[] spellings;
    private final int[] words = new int[MOST_WORDS];

    /** @param number the number of the segment in the wanted name */
    NameBearers(QueryName wanted, Segment segment, int number) {
        this.segment = segment;
        this.spellings = IntStream.range(0, wanted.words())
                .mapToObj(word -> wanted.lookalikes(number, word).upTo(Similarity.ALIKE))
                .sorted(Comparator.comparingInt(this::bearers))
                .toArray(SimilarWords[]::new);
    }

    int count() {
        int count = 0;
        for (int i = 0; i < spellings[0].size(); i++) {
            count += count(spellings[0].word(i));
        }
        return count;
    }

    private int count(int spelling) {
        int count = 0;
        int end = segment.bearerStarts().at(spelling + 1);
        for (int at = segment.bearerStarts().at(spelling); at < end; at++) {
            count += bearsAll(segment.bearers().at(at), spelling) ? 1 : 0;
        }
        return count;
    }

    private int bearers(SimilarWords word) {
        return IntStream.range(0, word.size())
                .map(i -> segment.bearersOf(word.word(i)))
                .sum();
    }

    /** Whether a person bears all words, and this spelling before any other of the same word, so as to count once. */
    private boolean bearsAll(int person, int spelling) {
        int count = segment.words(person, words);
        for (var each : spellings) {
            int place = firstIn(each, count);
            if (place < 0 || each == spellings[0] && words[place] != spelling) {
                return false;
            }
        }
        return true;
    }

    private int firstIn(SimilarWords word, int count) {
        for (int i = 0; i < count; i++) {
            if (word.placeOf(words[i]) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
