package id.pulang.linkage.names;

import id.pulang.linkage.Level;
import id.pulang.linkage.TokenAlignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best way to lay the words of one name beside those of another: strongest pairs first, each word once. */
final class WordPairing {

    private static final int LOOSE = -1;
    private static final double LEAST = 0.3;
    private static final double FOR_AN_INITIAL = 1.2;
    private static final double CONFLICT = -2.75;
    private static final double LEFT_OUT = -1.0;
    private static final double OFTEN_LEFT_OUT = -0.4;

    private final Vocabulary vocabulary;
    private final int[] left;
    private final int[] right;
    private final int[] partnerOfLeft;
    private final int[] partnerOfRight;
    private double pairedBits;
    private int pairs;
    private Level worst = Level.SAME;

    WordPairing(Vocabulary vocabulary, PersonName left, PersonName right) {
        this.vocabulary = vocabulary;
        this.left = left.words();
        this.right = right.words();
        this.partnerOfLeft = new int[this.left.length];
        this.partnerOfRight = new int[this.right.length];
        Arrays.fill(partnerOfLeft, LOOSE);
        Arrays.fill(partnerOfRight, LOOSE);
        pairStrongestFirst();
        if (this.left.length != this.right.length) {
            pairJoinedWords();
        }
    }

    /** Whether no word has a partner. */
    boolean nothingInCommon() {
        return pairs == 0;
    }

    /** How often a loose word on one side stands against a loose word on the other. */
    int conflicts() {
        return Math.min(loose(partnerOfLeft), loose(partnerOfRight));
    }

    /** Whether all words have partners. */
    boolean complete() {
        return loose(partnerOfLeft) + loose(partnerOfRight) == 0;
    }

    /** The least level among the pairs. */
    Level worst() {
        return worst;
    }

    /** What pairs and loose words are worth together. */
    double bits() {
        double bits = pairedBits;
        for (int i = 0; i < left.length; i++) {
            bits += partnerOfLeft[i] == LOOSE ? looseBits(left[i]) : 0;
        }
        for (int j = 0; j < right.length; j++) {
            bits += partnerOfRight[j] == LOOSE ? looseBits(right[j]) : 0;
        }
        return bits;
    }

    /** Whether the partners stand in the same order on both sides. */
    boolean inOrder() {
        int last = LOOSE;
        for (int at : partnerOfLeft) {
            if (at != LOOSE && at < last) {
                return false;
            }
            last = Math.max(last, at);
        }
        return true;
    }

    /** The pairs and then the loose words, in the order of the left name. */
    List<TokenAlignment> alignments() {
        var alignments = new ArrayList<TokenAlignment>();
        for (int i = 0; i < left.length; i++) {
            if (partnerOfLeft[i] != LOOSE) {
                alignments.add(alignment(i, partnerOfLeft[i]));
            }
        }
        for (int i = 0; i < left.length; i++) {
            if (partnerOfLeft[i] == LOOSE) {
                alignments.add(new TokenAlignment(word(left[i]), null, Level.ONE_SIDE_ONLY, looseBits(left[i])));
            }
        }
        for (int j = 0; j < right.length; j++) {
            if (partnerOfRight[j] == LOOSE) {
                alignments.add(new TokenAlignment(null, word(right[j]), Level.ONE_SIDE_ONLY, looseBits(right[j])));
            }
        }
        return alignments;
    }

    private TokenAlignment alignment(int i, int j) {
        Level level = vocabulary.level(left[i], right[j]);
        if (level == Level.DIFFERENT || partnerOfRight[j] != i) {
            level = Level.JOINED_WORDS;
        }
        double bits = level == Level.JOINED_WORDS ? joinedBits(right[j]) : bits(i, j, level);
        return new TokenAlignment(word(left[i]), word(right[j]), level, bits);
    }

    private double looseBits(int word) {
        if (conflicts() > 0) {
            return CONFLICT;
        }
        return NameForms.oftenLeftOut(word(word)) ? OFTEN_LEFT_OUT : LEFT_OUT;
    }

    private static int loose(int[] partners) {
        int loose = 0;
        for (int partner : partners) {
            loose += partner == LOOSE ? 1 : 0;
        }
        return loose;
    }

    private void pairStrongestFirst() {
        while (pairs < Math.min(left.length, right.length)) {
            int bestLeft = LOOSE;
            int bestRight = LOOSE;
            double most = 0;
            for (int i = 0; i < left.length; i++) {
                for (int j = 0; j < right.length; j++) {
                    double bits = free(i, j) ? bits(i, j, vocabulary.level(left[i], right[j])) : 0;
                    if (bits > most) {
                        most = bits;
                        bestLeft = i;
                        bestRight = j;
                    }
                }
            }
            if (bestLeft == LOOSE) {
                return;
            }
            pair(bestLeft, bestRight, vocabulary.level(left[bestLeft], right[bestRight]), most);
        }
    }

    private boolean free(int i, int j) {
        return partnerOfLeft[i] == LOOSE && partnerOfRight[j] == LOOSE;
    }

    private void pair(int i, int j, Level level, double bits) {
        partnerOfLeft[i] = j;
        partnerOfRight[j] = i;
        pairedBits += bits;
        pairs++;
        worst = level.compareTo(worst) > 0 ? level : worst;
    }

    private double bits(int i, int j, Level level) {
        if (level == Level.DIFFERENT) {
            return 0;
        }
        double rarity = vocabulary.rarity(left[i], right[j]);
        return switch (level) {
            case SAME -> initials(i, j) ? FOR_AN_INITIAL : Math.max(LEAST, rarity - 0.2);
            case INITIAL -> FOR_AN_INITIAL;
            case FORM_OF_SAME_NAME -> Math.max(LEAST, rarity - 0.5);
            case OLD_SPELLING -> Math.max(LEAST, rarity - 0.7);
            case SOUNDS_ALIKE -> Math.max(LEAST, rarity - 1.2);
            case ONE_SLIP -> Math.max(LEAST, rarity - 2.5);
            default -> Math.clamp(rarity - 5, LEAST, 1);
        };
    }

    private boolean initials(int i, int j) {
        return word(left[i]).length() == 1 && word(right[j]).length() == 1;
    }

    private void pairJoinedWords() {
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                if (free(i, j) && i + 1 < left.length && free(i + 1, j) && joined(left[i], left[i + 1], right[j])) {
                    partnerOfLeft[i + 1] = j;
                    pair(i, j, Level.JOINED_WORDS, joinedBits(right[j]));
                }
                if (free(i, j) && j + 1 < right.length && free(i, j + 1) && joined(right[j], right[j + 1], left[i])) {
                    partnerOfRight[j + 1] = i;
                    pair(i, j, Level.JOINED_WORDS, joinedBits(left[i]));
                }
            }
        }
    }

    private boolean joined(int first, int second, int whole) {
        String one = word(first);
        String other = word(second);
        if (Math.abs(one.length() + other.length() - word(whole).length()) > 2) {
            return false;
        }
        return WordLevels.compare(one + other, word(whole)).compareTo(Level.SOUNDS_ALIKE) <= 0;
    }

    private double joinedBits(int whole) {
        return Math.max(LEAST, vocabulary.rarity(whole, whole) - 1);
    }

    private String word(int number) {
        return vocabulary.word(number);
    }
}
