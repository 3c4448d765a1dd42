package id.pulang.linkage.registry;

import id.pulang.linkage.dictionary.Likeness;
import id.pulang.linkage.dictionary.Lookalikes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Counts who in a segment bears all words of a name, each in any spelling but without slips. */
final class NameBearers {

    private static final int MOST_WORDS = 12;

    private final Segment segment;
    private final Lookalikes[] spellings;
    private final int[] words = new int[MOST_WORDS];

    /** @param number the number of the segment in the wanted name */
    NameBearers(WantedName wanted, Segment segment, int number) {
        this.segment = segment;
        this.spellings = IntStream.range(0, wanted.words())
                .mapToObj(word -> wanted.lookalikes(number, word).upTo(Likeness.ALIKE))
                .sorted(Comparator.comparingInt(this::bearers))
                .toArray(Lookalikes[]::new);
    }

    int count() {
        return (int) IntStream.range(0, spellings[0].size())
                .map(spellings[0]::word)
                .flatMap(this::bearersOf)
                .distinct()
                .filter(this::bearsAll)
                .count();
    }

    private int bearers(Lookalikes word) {
        return IntStream.range(0, word.size())
                .map(i -> segment.bearersOf(word.word(i)))
                .sum();
    }

    private IntStream bearersOf(int word) {
        return IntStream.range(
                        segment.bearerStarts().at(word), segment.bearerStarts().at(word + 1))
                .map(segment.bearers()::at);
    }

    private boolean bearsAll(int person) {
        int count = segment.words(person, words);
        return Arrays.stream(spellings)
                .allMatch(word -> IntStream.range(0, count).anyMatch(i -> word.placeOf(words[i]) >= 0));
    }
}
