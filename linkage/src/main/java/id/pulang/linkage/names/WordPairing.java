package id.pulang.linkage.names;

import id.pulang.linkage.Level;
import id.pulang.linkage.TokenAlignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best way to lay the words of one name beside those of another: strongest pairs first, each word once. */
final class WordPairing {

    private static final double LEAST = 0.3;
    private static final double FOR_AN_INITIAL = 1.2;

    private final Vocabulary vocabulary;
    private final int[] left;
    private final int[] right;
    private final int[] partner;
    private final boolean[] takenRight;
    private final List<TokenAlignment> pairs = new ArrayList<>();

    WordPairing(Vocabulary vocabulary, PersonName left, PersonName right) {
        this.vocabulary = vocabulary;
        this.left = left.words();
        this.right = right.words();
        this.partner = new int[this.left.length];
        this.takenRight = new boolean[this.right.length];
        Arrays.fill(partner, -1);
        pairStrongestFirst();
        if (this.left.length != this.right.length) {
            pairJoinedWords();
        }
    }

    List<TokenAlignment> pairs() {
        return pairs;
    }

    /** Words of the left name without a partner. */
    List<String> looseLeft() {
        var loose = new ArrayList<String>();
        for (int i = 0; i < left.length; i++) {
            if (partner[i] < 0) {
                loose.add(vocabulary.word(left[i]));
            }
        }
        return loose;
    }

    /** Words of the right name without a partner. */
    List<String> looseRight() {
        var loose = new ArrayList<String>();
        for (int j = 0; j < right.length; j++) {
            if (!takenRight[j]) {
                loose.add(vocabulary.word(right[j]));
            }
        }
        return loose;
    }

    /** Whether the partners stand in the same order on both sides. */
    boolean inOrder() {
        int last = -1;
        for (int at : partner) {
            if (at >= 0 && at < last) {
                return false;
            }
            last = Math.max(last, at);
        }
        return true;
    }

    private void pairStrongestFirst() {
        while (pairs.size() < Math.min(left.length, right.length)) {
            int bestLeft = -1;
            int bestRight = -1;
            double most = 0;
            for (int i = 0; i < left.length; i++) {
                for (int j = 0; j < right.length; j++) {
                    double bits = partner[i] >= 0 || takenRight[j] ? 0 : bits(i, j);
                    if (bits > most) {
                        most = bits;
                        bestLeft = i;
                        bestRight = j;
                    }
                }
            }
            if (bestLeft < 0) {
                return;
            }
            pair(bestLeft, bestRight, vocabulary.level(left[bestLeft], right[bestRight]), most);
        }
    }

    private void pair(int i, int j, Level level, double bits) {
        partner[i] = j;
        takenRight[j] = true;
        pairs.add(new TokenAlignment(vocabulary.word(left[i]), vocabulary.word(right[j]), level, bits));
    }

    private double bits(int i, int j) {
        Level level = vocabulary.level(left[i], right[j]);
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
            default -> Math.max(LEAST, Math.min(1, rarity - 5));
        };
    }

    private boolean initials(int i, int j) {
        return vocabulary.word(left[i]).length() == 1
                && vocabulary.word(right[j]).length() == 1;
    }

    private void pairJoinedWords() {
        for (int i = 0; i + 1 < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                if (partner[i] < 0 && partner[i + 1] < 0 && !takenRight[j] && joined(left[i], left[i + 1], right[j])) {
                    partner[i + 1] = j;
                    pairJoined(i, j, vocabulary.word(left[i]) + ' ' + vocabulary.word(left[i + 1]), right[j], true);
                }
            }
        }
        for (int j = 0; j + 1 < right.length; j++) {
            for (int i = 0; i < left.length; i++) {
                if (!takenRight[j] && !takenRight[j + 1] && partner[i] < 0 && joined(right[j], right[j + 1], left[i])) {
                    takenRight[j + 1] = true;
                    pairJoined(i, j, vocabulary.word(right[j]) + ' ' + vocabulary.word(right[j + 1]), left[i], false);
                }
            }
        }
    }

    private boolean joined(int first, int second, int whole) {
        Level level = WordLevels.compare(vocabulary.word(first) + vocabulary.word(second), vocabulary.word(whole));
        return level.compareTo(Level.SOUNDS_ALIKE) <= 0;
    }

    private void pairJoined(int i, int j, String parts, int whole, boolean partsLeft) {
        partner[i] = j;
        takenRight[j] = true;
        String word = vocabulary.word(whole);
        double bits = Math.max(LEAST, vocabulary.rarity(whole, whole) - 1);
        pairs.add(new TokenAlignment(partsLeft ? parts : word, partsLeft ? word : parts, Level.JOINED_WORDS, bits));
    }
}
