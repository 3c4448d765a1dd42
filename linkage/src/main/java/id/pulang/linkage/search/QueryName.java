package id.pulang.linkage.search;

import id.pulang.linkage.dictionary.SimilarWords;
import id.pulang.linkage.dictionary.Similarity;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.names.NameTokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The name that is looked for: its words, and pairs of neighbours that may be written as one, each with what agreement
 * is worth at every level. The more people bear a word that agrees so well, the less it says.
 */
final class QueryName {

    private static final int MOST_WORDS = 8;

    /** A whole name has no more: Permendagri 73/2022. */
    private static final int MOST_LETTERS = 60;

    private static final double LEAST = 0.3;
    private static final int SHORT = 4;
    private static final double[] LOST = {0.2, 0.9, 2.5, 5};

    /** A word, or two that may be written as one. */
    private record Unit(String text, int covers, double[] bits) {}

    private final List<String> words;
    private final List<Unit> units = new ArrayList<>();
    private final SimilarWords[][] lookalikes;
    private double most;

    QueryName(String name, List<Segment> segments) {
        words = NameTokens.telling(name).stream()
                .map(word -> word.substring(0, Math.min(MOST_LETTERS, word.length())))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        var texts = new ArrayList<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            texts.add(words.get(i) + words.get(i + 1));
        }
        lookalikes = new SimilarWords[segments.size()][texts.size()];
        double people = segments.stream().mapToDouble(Segment::people).sum();
        for (int unit = 0; unit < texts.size(); unit++) {
            read(unit, texts.get(unit), segments, people);
        }
    }

    /** How many words the name has. */
    int words() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    /** How many words and joined neighbours there are; the words come first. */
    int units() {
        return units.size();
    }

    /** The words that a unit stands for, as bits. */
    int covers(int unit) {
        return units.get(unit).covers();
    }

    /** What it is worth to agree with this unit at this level. */
    double bits(int unit, Similarity likeness) {
        return units.get(unit).bits()[likeness.ordinal()];
    }

    /** The words of a segment that agree with a unit. */
    SimilarWords lookalikes(int segment, int unit) {
        return lookalikes[segment][unit];
    }

    /** What the best agreement that exists in the registry would be worth. */
    double mostBits() {
        return most;
    }

    private void read(int unit, String text, List<Segment> segments, double people) {
        boolean joined = unit >= words.size();
        double[] bearers = new double[LOST.length];
        for (int segment = 0; segment < segments.size(); segment++) {
            var found = found(text, joined, segments.get(segment));
            lookalikes[segment][unit] = found;
            for (int i = 0; i < found.size(); i++) {
                bearers[found.likeness(i).ordinal()] += segments.get(segment).bearersOf(found.word(i));
            }
        }
        double[] bits = bits(text, joined, bearers, people);
        units.add(new Unit(text, joined ? 3 << unit - words.size() : 1 << unit, bits));
        most += joined ? 0 : best(text, bits, bearers);
    }

    private static SimilarWords found(String text, boolean joined, Segment segment) {
        if (text.length() < 2 || segment.people() == 0) {
            return SimilarWords.none();
        }
        return joined
                ? segment.dictionary().spellings(text)
                : segment.dictionary().like(text);
    }

    private static double[] bits(String text, boolean joined, double[] bearers, double people) {
        double[] bits = new double[bearers.length];
        double atLarge = Parameters.SEARCH_POPULATION_PRIOR * NameTokens.share(text);
        for (int level = 0; level < bits.length; level++) {
            atLarge += bearers[level];
            double lost = LOST[level] + (joined ? Parameters.SEARCH_JOINED_LOSS : 0);
            lost += level >= Similarity.ONE_SLIP.ordinal() && text.length() <= SHORT
                    ? Parameters.SEARCH_SHORT_WORD_LOSS
                    : 0;
            bits[level] = Math.max(LEAST, log2((people + Parameters.SEARCH_POPULATION_PRIOR) / atLarge) - lost);
        }
        return bits;
    }

    private static double best(String text, double[] bits, double[] bearers) {
        for (int level = 0; level < bits.length; level++) {
            if (bearers[level] > 0) {
                return bits[level];
            }
        }
        return text.length() == 1 ? Parameters.SEARCH_INITIAL_WEIGHT : LEAST;
    }

    static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
