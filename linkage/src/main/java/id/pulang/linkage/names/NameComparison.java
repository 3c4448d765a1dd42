package id.pulang.linkage.names;

import id.pulang.linkage.Level;
import java.util.Arrays;

/** Lays two names beside each other, word by word in any order, and weighs what agrees and what does not. */
public final class NameComparison {

    private static final double NOTHING_IN_COMMON = -8;
    private static final double NOTHING_IN_COMMON_BUT_SHORT = -5;
    private static final double OTHER_THAN_ASSUMED = -0.7;

    private final Vocabulary vocabulary;

    /** Compares names whose words this vocabulary has learnt. */
    public NameComparison(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
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

    /** How two names agree. */
    public NameMatch compare(PersonName left, PersonName right) {
        if (left.empty() || right.empty()) {
            return NameMatch.MISSING;
        }
        return weigh(left, right, new WordPairing(vocabulary, left, right));
    }

    private static NameMatch weigh(PersonName left, PersonName right, WordPairing pairing) {
        if (!pairing.nothingInCommon()) {
            return new NameMatch(level(pairing), pairing.bits(), pairing);
        }
        if (left.assumed() || right.assumed()) {
            return new NameMatch(Level.ASSUMED_NAME, OTHER_THAN_ASSUMED, pairing);
        }
        boolean oneWord = left.words().length == 1 || right.words().length == 1;
        double bits = oneWord ? NOTHING_IN_COMMON_BUT_SHORT : NOTHING_IN_COMMON;
        return new NameMatch(Level.DIFFERENT, bits, pairing);
    }

    private static Level level(WordPairing pairing) {
        if (pairing.conflicts() > 0) {
            return Level.PARTLY;
        }
        if (!pairing.complete()) {
            return Level.PART_OF_NAME;
        }
        return pairing.worst() == Level.SAME && !pairing.inOrder() ? Level.OTHER_ORDER : pairing.worst();
    }
}
