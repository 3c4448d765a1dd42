package id.pulang.linkage.weights;

import id.pulang.linkage.Field;
import id.pulang.linkage.Level;

/**
 * Tells a national number that was copied wrongly from the number of somebody else. One digit that differs is an error
 * where the same whole name and day of birth stand with it, and the same passport, mother or place as well: no mother
 * has two children of one day and one name, and hardly any place.
 */
final class CopyingError {

    /** Bits from which a name is not one of the common ones: set on invented incidents. */
    private static final double SCARCE = 6;

    private final Level[] levels;
    private final float[] bits;

    /** Looks at what all fields of two records say, each at its place. */
    CopyingError(Level[] levels, float[] bits) {
        this.levels = levels;
        this.bits = bits;
    }

    /** Whether the two numbers are one that was copied wrongly. */
    boolean likely() {
        return level(Field.NATIONAL_NUMBER) == Level.ONE_SLIP
                && level(Field.BORN) == Level.SAME
                && level(Field.NAME).compareTo(Level.JOINED_WORDS) <= 0
                && bits(Field.NAME) >= SCARCE
                && (level(Field.PASSPORT) == Level.SAME || sameHome());
    }

    /** Whether place or mother agree, and neither differs. */
    private boolean sameHome() {
        double place = bits(Field.BIRTH_PLACE);
        double mother = bits(Field.MOTHER);
        return place >= 0 && mother >= 0 && place + mother > 0;
    }

    private Level level(Field field) {
        return levels[field.ordinal()];
    }

    private double bits(Field field) {
        return bits[field.ordinal()];
    }
}
