package id.pulang.linkage.rosters;

import id.pulang.linkage.dictionary.Dictionary;
import java.util.Arrays;

/**
 * Compares names of the left list with all of the right. Each way in which a word of one agrees with a word of the
 * other is a hit; the hits of a pair of names hang in a chain, and the strongest that do not share a word make the
 * alignment.
 */
final class NamePairing {

    private static final double CONFLICT = -5.5;
    private static final double LEFT_OUT = -0.8;
    private static final double FOR_AN_INITIAL = 1.2;
    private static final int NONE = -1;

    private final NameList left;
    private final NameList right;
    private final Dictionary dictionary;
    private final WordRelations relations;
    private final Holders holders;
    private final Holders holdersOfTwo;
    private final int[] lastHit;
    private final int[] touched;
    private int[] previous = new int[1 << 12];
    private int[] places = new int[1 << 12];
    private float[] bits = new float[1 << 12];
    private int hits;
    private int names;

    NamePairing(
            NameList left,
            NameList right,
            Dictionary dictionary,
            WordRelations relations,
            Holders holders,
            Holders holdersOfTwo) {
        this.left = left;
        this.right = right;
        this.dictionary = dictionary;
        this.relations = relations;
        this.holders = holders;
        this.holdersOfTwo = holdersOfTwo;
        this.lastHit = new int[right.size()];
        this.touched = new int[right.size()];
        Arrays.fill(lastHit, NONE);
    }

    /** Hands over every pair of this name whose weight is at least so much, in the order of the right list. */
    void pair(int name, double least, ScoredPairs pairs) {
        hits = 0;
        names = 0;
        for (int at = 0; at < left.words(name); at++) {
            hit(left.word(name, at), 1 << at);
        }
        Holders.ofTwo(
                left, name, dictionary, (word, same, both) -> hitAll(holders, word, both, relations.joinedBits(word)));
        Arrays.sort(touched, 0, names);
        for (int i = 0; i < names; i++) {
            double weight = weight(name, touched[i]);
            if (weight >= least) {
                pairs.add(name, touched[i], (float) weight);
            }
            lastHit[touched[i]] = NONE;
        }
    }

    private void hit(int word, int place) {
        for (int at = relations.start(word); at < relations.start(word + 1); at++) {
            hitAll(holders, relations.partner(at), place, relations.bits(at));
        }
        hitAll(holdersOfTwo, word, place, relations.joinedBits(word));
    }

    private void hitAll(Holders those, int word, int place, float worth) {
        for (int at = those.start(word); at < those.start(word + 1); at++) {
            int holder = those.holder(at);
            int name = Holders.name(holder);
            if (lastHit[name] == NONE) {
                touched[names++] = name;
            }
            if (hits == bits.length) {
                makeRoom();
            }
            previous[hits] = lastHit[name];
            places[hits] = place << Short.SIZE | Holders.places(holder);
            bits[hits] = worth;
            lastHit[name] = hits++;
        }
    }

    private void makeRoom() {
        previous = Arrays.copyOf(previous, 2 * hits);
        places = Arrays.copyOf(places, 2 * hits);
        bits = Arrays.copyOf(bits, 2 * hits);
    }

    private double weight(int name, int other) {
        int open = (1 << left.words(name)) - 1 << Short.SIZE | (1 << right.words(other)) - 1;
        double weight = 0;
        int best = strongest(other, open);
        while (best != NONE) {
            weight += bits[best];
            open &= ~places[best];
            best = strongest(other, open);
        }
        return weight + (open == 0 ? 0 : loose(name, other, open));
    }

    /** The strongest hit between open words; of equals the one of the earlier words. */
    private int strongest(int other, int open) {
        int best = NONE;
        for (int hit = lastHit[other]; hit != NONE; hit = previous[hit]) {
            if ((places[hit] & ~open) == 0 && (best == NONE || stronger(hit, best))) {
                best = hit;
            }
        }
        return best;
    }

    private boolean stronger(int hit, int than) {
        return bits[hit] > bits[than] || bits[hit] == bits[than] && sides(hit) < sides(than);
    }

    private int sides(int hit) {
        return (places[hit] >>> Short.SIZE) + (places[hit] & 0xFFFF);
    }

    private double loose(int name, int other, int open) {
        int openLeft = open >>> Short.SIZE;
        int openRight = open & 0xFFFF;
        double weight = 0;
        for (int i = 0; openLeft >> i != 0; i++) {
            for (int j = 0; openRight >> j != 0; j++) {
                boolean both = (openLeft >> i & openRight >> j & 1) != 0;
                if (both && initial(left.word(name, i), right.word(other, j))) {
                    openLeft &= ~(1 << i);
                    openRight &= ~(1 << j);
                    weight += FOR_AN_INITIAL;
                }
            }
        }
        int one = Integer.bitCount(openLeft);
        int two = Integer.bitCount(openRight);
        return weight + Math.min(one, two) * CONFLICT + Math.abs(one - two) * LEFT_OUT;
    }

    private boolean initial(int word, int other) {
        boolean single = dictionary.length(word) == 1 || dictionary.length(other) == 1;
        return single && dictionary.initial(word) == dictionary.initial(other);
    }
}
