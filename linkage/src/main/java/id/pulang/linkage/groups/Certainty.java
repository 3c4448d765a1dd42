package id.pulang.linkage.groups;

import id.pulang.linkage.Field;
import id.pulang.linkage.Level;
import id.pulang.linkage.weights.Evidence;

/** Where the line runs between joining, asking and keeping apart. */
final class Certainty {

    private static final double JOIN = 0.995;
    private static final double ASK = 0.02;

    private Certainty() {}

    /** Whether two clusters may be joined without asking anybody. */
    static boolean joinsAlone(Tie tie) {
        if (tie.probability() < JOIN || tie.settledDifferent()) {
            return false;
        }
        Evidence evidence = tie.evidence();
        if (evidence.numbersDiffer() || evidence.level(Field.SEX) == Level.DIFFERENT) {
            return false;
        }
        return sameDocument(evidence) || namesAgree(evidence) && bornAgrees(evidence);
    }

    /** Whether an officer should be asked. */
    static boolean worthAsking(Tie tie) {
        return !tie.settledDifferent() && tie.probability() >= ASK;
    }

    private static boolean sameDocument(Evidence evidence) {
        boolean numbered = evidence.level(Field.NATIONAL_NUMBER) == Level.SAME;
        boolean travelled = evidence.level(Field.PASSPORT) == Level.SAME;
        return numbered || travelled;
    }

    private static boolean namesAgree(Evidence evidence) {
        return switch (evidence.level(Field.NAME)) {
            case PARTLY, DIFFERENT, ASSUMED_NAME, MISSING, TWO_SLIPS -> false;
            default -> true;
        };
    }

    private static boolean bornAgrees(Evidence evidence) {
        return switch (evidence.level(Field.BORN)) {
            case MISSING, DIFFERENT, SAME_YEAR, AGE_OFF -> false;
            default -> true;
        };
    }
}
