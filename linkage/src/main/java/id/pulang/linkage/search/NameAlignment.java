package id.pulang.linkage.search;

import id.pulang.linkage.dictionary.Similarity;
import id.pulang.linkage.kernels.JaroWinkler;
import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the wanted name beside registered ones of one segment, word by word in any order: the strongest pair first, each
 * word once, then initials and words that one side writes as two.
 */
final class NameAlignment {

    private static final int MOST_WORDS = 12;

    private static final int SHORTEST_PART = 3;
    private static final double FAINTLY_ALIKE = 0.75;

    private final QueryName wanted;
    private final Segment segment;
    private final int number;
    private final int[] words = new int[MOST_WORDS];
    private final double[] strength;
    private final List<int[]> halves = new ArrayList<>();
    private final List<JaroWinkler> faint = new ArrayList<>();
    private int count;
    private int openWanted;
    private int openWords;
    private int agreeing;

    /** @param number the number of the segment in the wanted name */
    NameAlignment(QueryName wanted, Segment segment, int number) {
        this.wanted = wanted;
        this.segment = segment;
        this.number = number;
        this.strength = new double[wanted.units() * MOST_WORDS];
        for (int word = 0; word < wanted.words(); word++) {
            halve(word);
        }
    }

    /** The ways to write a wanted word as two words of the dictionary: the wanted word and the numbers of the two. */
    List<int[]> halves() {
        return halves;
    }

    /** What it is worth to bear both halves of a wanted word. */
    double bitsOfHalves(int word) {
        return Math.max(0, wanted.bits(word, Similarity.SAME) - 1);
    }

    /** How many words agreed in the comparison before, initials aside. */
    int agreeing() {
        return agreeing;
    }

    /** What the agreement with a person's name is worth. */
    double bits(int person) {
        count = segment.words(person, words);
        openWanted = (1 << wanted.words()) - 1;
        openWords = (1 << count) - 1;
        agreeing = 0;
        double bits = strongestPairs() + writtenApart() + initials();
        if (bits == 0) {
            return wanted.words() == 0 ? 0 : Parameters.SEARCH_NAME_DIFFERENT;
        }
        int left = Integer.bitCount(openWanted);
        int right = Integer.bitCount(openWords);
        return bits
                + Math.min(left, right) * Parameters.SEARCH_WORD_CONFLICT
                + Math.abs(left - right) * Parameters.SEARCH_WORD_LEFT_OUT;
    }

    private double strongestPairs() {
        if (!measure()) {
            return 0;
        }
        double bits = 0;
        int at = strongest();
        while (at >= 0) {
            bits += strength[at];
            agreeing += Integer.bitCount(wanted.covers(at / MOST_WORDS));
            openWanted &= ~wanted.covers(at / MOST_WORDS);
            openWords &= ~(1 << at % MOST_WORDS);
            at = strongest();
        }
        return bits;
    }

    private boolean measure() {
        boolean some = false;
        for (int unit = 0; unit < wanted.units(); unit++) {
            var lookalikes = wanted.lookalikes(number, unit);
            for (int i = 0; i < count; i++) {
                int place = lookalikes.placeOf(words[i]);
                strength[unit * MOST_WORDS + i] = place < 0 ? 0 : wanted.bits(unit, lookalikes.likeness(place));
                some |= place >= 0;
            }
        }
        return some;
    }

    private int strongest() {
        int best = -1;
        for (int unit = 0; unit < wanted.units(); unit++) {
            boolean open = (wanted.covers(unit) & ~openWanted) == 0;
            for (int i = 0; open && i < count; i++) {
                int at = unit * MOST_WORDS + i;
                boolean stronger = strength[at] > (best < 0 ? 0 : strength[best]);
                best = stronger && (openWords & 1 << i) != 0 ? at : best;
            }
        }
        return best;
    }

    private double writtenApart() {
        double bits = 0;
        for (int[] half : halves) {
            int both = open(half[1]) | open(half[2]);
            if ((openWanted & 1 << half[0]) != 0 && Integer.bitCount(both) == 2) {
                openWanted &= ~(1 << half[0]);
                openWords &= ~both;
                agreeing++;
                bits += bitsOfHalves(half[0]);
            }
        }
        return bits;
    }

    private int open(int word) {
        for (int i = 0; i < count; i++) {
            if (words[i] == word && (openWords & 1 << i) != 0) {
                return 1 << i;
            }
        }
        return 0;
    }

    private double initials() {
        double bits = 0;
        for (int word = 0; word < wanted.words(); word++) {
            for (int i = 0; i < count; i++) {
                boolean open = (openWanted & 1 << word) != 0 && (openWords & 1 << i) != 0;
                if (open && initial(wanted.word(word), words[i])) {
                    openWanted &= ~(1 << word);
                    openWords &= ~(1 << i);
                    bits += Parameters.SEARCH_INITIAL_WEIGHT;
                }
            }
        }
        return bits;
    }

    private boolean initial(String wantedWord, int word) {
        boolean single = wantedWord.length() == 1 || segment.dictionary().length(word) == 1;
        return single && wantedWord.charAt(0) == segment.dictionary().initial(word);
    }

    /** Whether a word of a person is at least faintly like a wanted one; asked only where births agree. */
    boolean faintlyAlike(int person) {
        count = segment.words(person, words);
        for (int i = 0; i < count; i++) {
            String word = segment.dictionary().word(words[i]);
            for (var each : faint()) {
                if (word.length() > 1 && each.to(word) >= FAINTLY_ALIKE) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<JaroWinkler> faint() {
        if (faint.isEmpty()) {
            for (int word = 0; word < wanted.words(); word++) {
                faint.add(JaroWinkler.from(wanted.word(word)));
            }
        }
        return faint;
    }

    private void halve(int word) {
        String whole = wanted.word(word);
        for (int cut = SHORTEST_PART; cut + SHORTEST_PART <= whole.length(); cut++) {
            int first = segment.dictionary().find(whole.substring(0, cut));
            int second = segment.dictionary().find(whole.substring(cut));
            if (first >= 0 && second >= 0 && first != second) {
                halves.add(new int[] {word, first, second});
            }
        }
    }
}
