package id.pulang.linkage.rosters;

import id.pulang.linkage.dictionary.DictionaryBuilder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All pairs of two lists of names that have a word in common in some spelling, with what that is worth. Nothing is
 * blocked: every pair that is not among them is known to share no word, initials aside, and those that are among them
 * and weigh less than was asked for are left out.
 *
 * <p>The likeness of words is found once for all different words; after that names are compared by numbers. The work is
 * shared among the processors.
 */
public final class NamePairs {

    private static final int NAMES_AT_ONCE = 128;
    private static final int MOST_NAMES = 1 << (31 - NameList.MOST_WORDS);

    private final ScoredPairs pairs;

    private NamePairs(ScoredPairs pairs) {
        this.pairs = pairs;
    }

    /**
     * Compares all names of one list with all of another.
     *
     * @param least how many bits a pair must have to be kept
     */
    public static NamePairs between(List<String> left, List<String> right, double least) {
        if (Math.max(left.size(), right.size()) > MOST_NAMES) {
            throw new IllegalArgumentException(
                    "more than " + MOST_NAMES + " names are too many to compare all with all");
        }
        var words = new DictionaryBuilder();
        var one = new NameList(left, words);
        var other = new NameList(right, words);
        int[] holders = new int[words.size()];
        one.count(holders);
        other.count(holders);
        var dictionary = words.finished();
        var relations = new WordRelations(dictionary, holders, left.size() + right.size());
        var holding = Holders.of(other, dictionary);
        var holdingTwo = Holders.ofTwo(other, dictionary);
        return paired(
                left.size(), least, () -> new NamePairing(one, other, dictionary, relations, holding, holdingTwo));
    }

    /** How many pairs there are. */
    public int size() {
        return pairs.size();
    }

    /** The place of the name in the left list; pairs come in its order, and then in that of the right. */
    public int left(int pair) {
        return pairs.left(pair);
    }

    /** The place of the name in the right list. */
    public int right(int pair) {
        return pairs.right(pair);
    }

    /** What all that agrees is worth, less what does not. */
    public double bits(int pair) {
        return pairs.bits(pair);
    }

    private interface Comparing {
        NamePairing begin();
    }

    private static NamePairs paired(int names, double least, Comparing comparing) {
        var parts = IntStream.range(0, (names + NAMES_AT_ONCE - 1) / NAMES_AT_ONCE)
                .parallel()
                .mapToObj(part -> {
                    var found = new ScoredPairs();
                    var pairing = comparing.begin();
                    int end = Math.min(names, (part + 1) * NAMES_AT_ONCE);
                    for (int name = part * NAMES_AT_ONCE; name < end; name++) {
                        pairing.pair(name, least, found);
                    }
                    return found;
                })
                .toList();
        var all = new ScoredPairs();
        parts.forEach(all::addAll);
        return new NamePairs(all);
    }
}
