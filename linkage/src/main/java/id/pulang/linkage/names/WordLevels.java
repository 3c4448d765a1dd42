package id.pulang.linkage.names;

import id.pulang.linkage.Level;

/** How well two words of names agree. */
final class WordLevels {

    private static final int FARTHEST = 44;

    private WordLevels() {}

    /** The level of agreement; {@link Level#DIFFERENT} when they are not the same word in any spelling. */
    static Level compare(String left, String right) {
        if (left.equals(right)) {
            return Level.SAME;
        }
        if (left.length() == 1 || right.length() == 1) {
            return initial(left, right) ? Level.INITIAL : Level.DIFFERENT;
        }
        if (NameForms.canonical(left).equals(NameForms.canonical(right))) {
            return Level.FORM_OF_SAME_NAME;
        }
        String modernLeft = Spelling.modern(left);
        String modernRight = Spelling.modern(right);
        if (modernLeft.equals(modernRight)) {
            return Level.OLD_SPELLING;
        }
        int distance = Math.min(
                HeardDistance.between(left, right, FARTHEST), HeardDistance.between(modernLeft, modernRight, FARTHEST));
        return level(distance, Math.min(modernLeft.length(), modernRight.length()));
    }

    private static boolean initial(String left, String right) {
        char first = Spelling.modern(left).charAt(0);
        char other = Spelling.modern(right).charAt(0);
        return first == other || left.charAt(0) == right.charAt(0);
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
