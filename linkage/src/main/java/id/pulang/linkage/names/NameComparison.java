package id.pulang.linkage.names;

import id.pulang.linkage.Level;
import id.pulang.linkage.TokenAlignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays two names beside each other, word by word in any order, and weighs what agrees and what does not. */
public final class NameComparison {

    private static final double CONFLICT = -5.5;
    private static final double LEFT_OUT = -1.0;
    private static final double OFTEN_LEFT_OUT = -0.4;
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

    private NameMatch weigh(PersonName left, PersonName right, WordPairing pairing) {
        var tokens = new ArrayList<>(pairing.pairs());
        int paired = tokens.size();
        double bits = tokens.stream().mapToDouble(TokenAlignment::bits).sum();
        var looseLeft = pairing.looseLeft();
        var looseRight = pairing.looseRight();
        int conflicts = paired == 0 ? 0 : Math.min(looseLeft.size(), looseRight.size());
        double price = conflicts == 0 ? LEFT_OUT : CONFLICT / 2;
        addLoose(tokens, looseLeft, price, true);
        addLoose(tokens, looseRight, price, false);
        if (paired == 0) {
            return nothingInCommon(left, right, tokens);
        }
        bits += tokens.subList(paired, tokens.size()).stream()
                .mapToDouble(TokenAlignment::bits)
                .sum();
        return new NameMatch(level(pairing, conflicts, tokens), bits, tokens);
    }

    private void addLoose(List<TokenAlignment> tokens, List<String> loose, double price, boolean left) {
        for (String word : loose) {
            double bits = price == LEFT_OUT && NameForms.oftenLeftOut(word) ? OFTEN_LEFT_OUT : price;
            tokens.add(new TokenAlignment(left ? word : null, left ? null : word, Level.ONE_SIDE_ONLY, bits));
        }
    }

    private static NameMatch nothingInCommon(PersonName left, PersonName right, List<TokenAlignment> tokens) {
        if (left.assumed() || right.assumed()) {
            return new NameMatch(Level.ASSUMED_NAME, OTHER_THAN_ASSUMED, tokens);
        }
        boolean oneWord = left.words().length == 1 || right.words().length == 1;
        double bits = oneWord ? NOTHING_IN_COMMON_BUT_SHORT : NOTHING_IN_COMMON;
        return new NameMatch(Level.DIFFERENT, bits, tokens);
    }

    private static Level level(WordPairing pairing, int conflicts, List<TokenAlignment> tokens) {
        if (conflicts > 0) {
            return Level.PARTLY;
        }
        Level worst =
                tokens.stream().map(TokenAlignment::level).max(Level::compareTo).orElse(Level.DIFFERENT);
        if (worst == Level.ONE_SIDE_ONLY) {
            return Level.PART_OF_NAME;
        }
        return worst == Level.SAME && !pairing.inOrder() ? Level.OTHER_ORDER : worst;
    }
}
