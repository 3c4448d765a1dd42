package id.pulang.linkage.weights;

import id.pulang.linkage.Field;
import id.pulang.linkage.Level;

/**
 * How many bits each level of a field is worth: the base-two logarithm of how much more often it is seen between two
 * records of one person than between records of two people. Names are weighed by their words instead.
 */
final class Weights {

    private Weights() {}

    static double bits(Field field, Level level) {
        if (level == Level.MISSING) {
            return 0;
        }
        return switch (field) {
            case BORN -> born(level);
            case NATIONAL_NUMBER -> document(level, 18, 11, 3, -10);
            case PASSPORT -> document(level, 15, 8, 1, -5);
            case PHONE -> document(level, 11, 5, 0, -1);
            case NAME, SEX, BIRTH_PLACE, MOTHER -> throw new IllegalArgumentException(field + " is weighed elsewhere");
        };
    }

    private static double born(Level level) {
        return switch (level) {
            case SAME -> 12;
            case DAY_MONTH_SWAPPED -> 7.5;
            case YEAR_NEAR -> 7;
            case ONE_SLIP -> 5;
            case FIRST_OF_MONTH -> 5;
            case SAME_MONTH -> 1;
            case SAME_YEAR -> -3;
            case AGE_FITS -> 2.2;
            case AGE_NEAR -> 0.8;
            case AGE_OFF -> -2.5;
            default -> -8;
        };
    }

    private static double document(Level level, double same, double oneSlip, double twoSlips, double different) {
        return switch (level) {
            case SAME -> same;
            case ONE_SLIP -> oneSlip;
            case TWO_SLIPS -> twoSlips;
            default -> different;
        };
    }
}
