package id.pulang.linkage.names;

import id.pulang.linkage.Level;

/** How well two words of names agree. */
final class WordLevels {

    private static final int FARTHEST = 44;

    private WordLevels() {}

    /** The level of agreement; {@link Level#DIFFERENT} when they are not the same word in any spelling. */
    static Level compare(String left, String right) {
        return compare(Word.of(left), Word.of(right));
    }

    /** The same of words that have been read. */
    static Level compare(Word left, Word right) {
        if (left.text().equals(right.text())) {
            return Level.SAME;
        }
        if (left.text().length() == 1 || right.text().length() == 1) {
            return initial(left, right) ? Level.INITIAL : Level.DIFFERENT;
        }
        if (left.form().equals(right.form())) {
            return Level.FORM_OF_SAME_NAME;
        }
        if (left.modern().equals(right.modern())) {
            return Level.OLD_SPELLING;
        }
        int distance = HeardDistance.between(left.text(), right.text(), FARTHEST);
        if (modernised(left) || modernised(right)) {
            distance = Math.min(distance, HeardDistance.between(left.modern(), right.modern(), FARTHEST));
        }
        return level(distance, Math.min(left.modern().length(), right.modern().length()));
    }

    private static boolean modernised(Word word) {
        return word.modern().length() != word.text().length();
    }

    private static boolean initial(Word left, Word right) {
        return left.modern().charAt(0) == right.modern().charAt(0)
                || left.text().charAt(0) == right.text().charAt(0);
    }

    private static Level level(int distance, int shorter) {
        if (distance <= Math.min(15, 4 + 2 * shorter)) {
            return Level.SOUNDS_ALIKE;
        }
        if (distance <= 22 && shorter >= 3) {
            return Level.ONE_SLIP;
        }
        if (distance <= 42 && shorter >= 7 || distance <= 32 && shorter >= 6 || distance <= 28 && shorter >= 4) {
            return Level.TWO_SLIPS;
        }
        return Level.DIFFERENT;
    }
}
