package id.pulang.linkage.names;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.scripts.Pronunciation;

/** How well two words of names agree. */
final class WordComparison {

    private static final int ONE_SLIP = 22;
    /** By tolerance: up to here sounds are alike, one slip apart, two slips apart; in hundredths of the word. */
    private static final int[][] OVER_SCRIPTS = {{10, 12, 14}, {10, 14, 18}, {12, 17, 22}};

    private WordComparison() {}

    /** The level of agreement; {@link ComparisonLevel#DIFFERENT} when they are not the same word in any spelling. */
    static ComparisonLevel compare(String left, String right) {
        return compare(Word.of(left), Word.of(right));
    }

    /** The same of words that have been read. */
    static ComparisonLevel compare(Word left, Word right) {
        if (left.text().equals(right.text())) {
            return ComparisonLevel.SAME;
        }
        if (left.initial() || right.initial()) {
            return initial(left, right) ? ComparisonLevel.INITIAL : ComparisonLevel.DIFFERENT;
        }
        if (left.form().equals(right.form()) && !left.form().isEmpty() && !homophones(left, right)) {
            return ComparisonLevel.FORM_OF_SAME_NAME;
        }
        if (left.foreign() || right.foreign()) {
            return overScripts(left.pronunciation(), right.pronunciation());
        }
        if (left.modern().equals(right.modern())) {
            return ComparisonLevel.OLD_SPELLING;
        }
        if (NameVariants.twoOfOneSyllable(left, right)) {
            return ComparisonLevel.DIFFERENT;
        }
        int shorter = Math.min(left.modern().length(), right.modern().length());
        int farthest = farthest(shorter);
        return level(distance(left, right, farthest), shorter, farthest);
    }

    /** Chinese and Korean words that are read alike are two names where their signs differ. */
    private static boolean homophones(Word left, Word right) {
        return left.pronunciation().inOtherCharacters(right.pronunciation());
    }

    /** How well two words agree of which at least one is read from another script. */
    static ComparisonLevel overScripts(Pronunciation left, Pronunciation right) {
        int tolerance = Math.max(left.tolerance().ordinal(), right.tolerance().ordinal());
        int[] limits = OVER_SCRIPTS[tolerance];
        int apart = left.apart(right, limits[2]);
        if (apart == Pronunciation.NOT_ALIKE) {
            return ComparisonLevel.DIFFERENT;
        }
        if (apart <= limits[0]) {
            return ComparisonLevel.SOUNDS_ALIKE;
        }
        return apart <= limits[1] ? ComparisonLevel.ONE_SLIP : ComparisonLevel.TWO_SLIPS;
    }

    /** Whether two words are the same or sound alike; initials aside. */
    static boolean soundAlike(Word left, Word right) {
        if (left.form().equals(right.form()) || left.modern().equals(right.modern())) {
            return true;
        }
        int farthest =
                heardAlike(Math.min(left.modern().length(), right.modern().length()));
        return distance(left, right, farthest) <= farthest;
    }

    private static int distance(Word left, Word right, int farthest) {
        int distance = PhoneticEditDistance.between(left.heardText(), right.heardText(), farthest);
        if (modernised(left) || modernised(right)) {
            distance =
                    Math.min(distance, PhoneticEditDistance.between(left.heardModern(), right.heardModern(), farthest));
        }
        return distance;
    }

    /** The distance from which two words of this length are different ones. */
    private static int farthest(int shorter) {
        return switch (shorter) {
            case 0, 1, 2 -> heardAlike(shorter);
            case 3 -> ONE_SLIP;
            case 4, 5 -> 28;
            case 6 -> 32;
            default -> 42;
        };
    }

    private static int heardAlike(int shorter) {
        return Math.min(15, 4 + 2 * shorter);
    }

    private static boolean modernised(Word word) {
        return word.modern().length() != word.reading().length();
    }

    private static boolean initial(Word left, Word right) {
        if (left.reading().isEmpty() || right.reading().isEmpty()) {
            return false;
        }
        return left.modern().codePointAt(0) == right.modern().codePointAt(0)
                || left.reading().codePointAt(0) == right.reading().codePointAt(0);
    }

    private static ComparisonLevel level(int distance, int shorter, int farthest) {
        if (distance > farthest) {
            return ComparisonLevel.DIFFERENT;
        }
        if (distance <= heardAlike(shorter)) {
            return ComparisonLevel.SOUNDS_ALIKE;
        }
        return distance <= ONE_SLIP ? ComparisonLevel.ONE_SLIP : ComparisonLevel.TWO_SLIPS;
    }

    /** For how many rows with the word itself a row counts that has it in such a spelling. */
    static double shareAsSpelling(ComparisonLevel level) {
        return switch (level) {
            case SAME, FORM_OF_SAME_NAME, OLD_SPELLING, SOUNDS_ALIKE -> 1;
            case ONE_SLIP -> 0.3;
            default -> 0;
        };
    }
}
