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

    private CopyingError() {}

    /** Whether the two numbers of two records that say this are one that was copied wrongly. */
    static boolean likely(Evidence evidence) {
        return evidence.level(Field.NATIONAL_NUMBER) == Level.ONE_SLIP
                && evidence.level(Field.BORN) == Level.SAME
                && evidence.level(Field.NAME).compareTo(Level.JOINED_WORDS) <= 0
                && evidence.bits(Field.NAME) >= SCARCE
                && (evidence.level(Field.PASSPORT) == Level.SAME || evidence.sameHome());
    }
}
