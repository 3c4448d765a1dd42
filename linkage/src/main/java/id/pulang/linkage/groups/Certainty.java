package id.pulang.linkage.groups;

import id.pulang.linkage.Field;
import id.pulang.linkage.Level;
import id.pulang.linkage.Thresholds;
import id.pulang.linkage.weights.Evidence;

/** Where the line runs between joining, asking and keeping apart. */
final class Certainty {

    private static final double TELLING = 4;

    private final Thresholds thresholds;

    Certainty(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Whether two clusters may be joined without asking anybody. */
    boolean joinsAlone(Tie tie) {
        if (tie.probability() < thresholds.joinAt() || tie.settledDifferent()) {
            return false;
        }
        Evidence evidence = tie.evidence();
        if (evidence.numbersDiffer() || evidence.level(Field.SEX) == Level.DIFFERENT) {
            return false;
        }
        return sameDocument(evidence) || !evidence.contradictory() && namesAgree(evidence) && bornAgrees(evidence);
    }

    /** Whether an officer should be asked. */
    boolean worthAsking(Tie tie) {
        return !tie.settledDifferent() && tie.probability() >= thresholds.askFrom();
    }

    /** Whether a tie of this weight could be worth a question if it had no rivals. */
    boolean couldMatter(double weight, double nobody) {
        return weight >= thresholds.askFrom() * (weight + nobody);
    }

    /** How likely the two clusters are one person although nobody will ask: at most this, rivals not considered. */
    double missed(Tie tie) {
        if (tie.settledDifferent() || worthAsking(tie)) {
            return 0;
        }
        double unrivalled = tie.weight() / (tie.weight() + Competition.NOBODY);
        return tie.probability() > 0 ? tie.probability() : Math.min(unrivalled, thresholds.askFrom());
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
            case SAME, AGE_FITS, AGE_NEAR -> true;
            case DAY_MONTH_SWAPPED, YEAR_NEAR, ONE_SLIP, FIRST_OF_MONTH ->
                evidence.level(Field.NAME) != Level.PART_OF_NAME && sameFamily(evidence);
            default -> false;
        };
    }

    /** A date that is not quite the same needs more than the name: a brother may be a year younger. */
    private static boolean sameFamily(Evidence evidence) {
        return evidence.bits(Field.MOTHER) >= TELLING || evidence.bits(Field.PHONE) >= TELLING;
    }
}
