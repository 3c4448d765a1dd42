package id.pulang.linkage.names;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Parameters;
import java.util.Arrays;
import java.util.List;

/**
 * Lays two names beside each other, word by word in any order, and weighs what agrees and what does not. It keeps the
 * last comparison, so each thread needs one of its own: see {@link #another()}.
 */
public final class NameComparison {

    private final Vocabulary vocabulary;
    private final WordAlignment pairing;
    private ComparisonLevel level = ComparisonLevel.MISSING;
    private double bits;

    /** Compares names whose words this vocabulary has learnt. */
    public NameComparison(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.pairing = new WordAlignment(vocabulary);
    }

    /** Another comparison of the same names, for another thread. */
    public NameComparison another() {
        return new NameComparison(vocabulary);
    }

    /** Reads a name that the vocabulary has learnt. */
    public PersonName read(String name) {
        return vocabulary.read(name);
    }

    /** The numbers of all words that spell a word of this name, for finding candidates. */
    public int[] spellingsIn(PersonName name) {
        return Arrays.stream(name.words())
                .flatMap(word -> Arrays.stream(vocabulary.spellingsOf(word)))
                .distinct()
                .toArray();
    }

    /** How many different words are known. */
    public int words() {
        return vocabulary.size();
    }

    /** A number for the word in the form in which its spellings meet. */
    public long hash(int word) {
        return vocabulary.key(word);
    }

    /** A number for the first letters of the word in modern spelling; 0 when it is short. */
    public long beginning(int word) {
        return vocabulary.beginning(word);
    }

    /** Numbers for how the word sounds over scripts, by its readings; none where all names are in Latin letters. */
    public long[] sounds(int word) {
        return vocabulary.sounds(word);
    }

    /** How much it says that a name holds this word, in bits. */
    public double rarity(int word) {
        return vocabulary.rarity(word, word);
    }

    /** How two names agree. */
    public NameMatch compare(PersonName left, PersonName right) {
        weigh(left, right);
        return new NameMatch(level, bits, level == ComparisonLevel.MISSING ? List.of() : pairing.alignments());
    }

    /** Compares two names; {@link #level()} and {@link #bits()} then tell the result. */
    public void weigh(PersonName left, PersonName right) {
        if (left.empty() || right.empty()) {
            level = ComparisonLevel.MISSING;
            bits = 0;
            return;
        }
        pairing.lay(left.words(), right.words());
        if (!pairing.nothingInCommon()) {
            level = levelOfPairs();
            bits = pairing.bits();
        } else if (left.assumed() || right.assumed()) {
            level = ComparisonLevel.ASSUMED_NAME;
            bits = Parameters.ASSUMED_NAME_DIFFERENT;
        } else {
            boolean oneWord = left.words().length == 1 || right.words().length == 1;
            level = ComparisonLevel.DIFFERENT;
            bits = oneWord ? Parameters.SHORT_NAME_DIFFERENT : Parameters.NAME_DIFFERENT;
        }
    }

    /**
     * Whether one of the names that were last weighed is a part of the other, of several words, without the first word
     * of that: more often somebody else of the family than the same person.
     */
    public boolean calledOtherwise() {
        return level == ComparisonLevel.PART_OF_NAME && pairing.firstWordLeftOut();
    }

    /** Whether words of the names that were last weighed contradict each other, and no slip makes one of the other. */
    public boolean contradictsOutright() {
        return level == ComparisonLevel.PARTLY && !pairing.contradictsBySlips();
    }

    /** The agreement of the names that were last weighed. */
    public ComparisonLevel level() {
        return level;
    }

    /** What that is worth. */
    public double bits() {
        return bits;
    }

    private ComparisonLevel levelOfPairs() {
        if (pairing.conflicts() > 0) {
            return ComparisonLevel.PARTLY;
        }
        if (!pairing.complete()) {
            return ComparisonLevel.PART_OF_NAME;
        }
        return pairing.worst() == ComparisonLevel.SAME && !pairing.inOrder()
                ? ComparisonLevel.OTHER_ORDER
                : pairing.worst();
    }
}
