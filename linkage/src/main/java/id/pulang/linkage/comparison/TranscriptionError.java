package id.pulang.linkage.comparison;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;

/**
 * Tells a national number that was copied wrongly from the number of somebody else. One digit that differs is an error
 * where the same whole name and day of birth stand with it, and the same passport, mother or place as well: no mother
 * has two children of one day and one name, and hardly any place.
 */
public final class TranscriptionError {

    private TranscriptionError() {}

    /** Whether the two numbers of two records that say this are one that was copied wrongly. */
    public static boolean likely(ComparisonVector evidence) {
        return evidence.level(Field.NATIONAL_NUMBER) == ComparisonLevel.ONE_SLIP
                && evidence.level(Field.BORN) == ComparisonLevel.SAME
                && evidence.level(Field.NAME).compareTo(ComparisonLevel.JOINED_WORDS) <= 0
                && evidence.bits(Field.NAME) >= Parameters.TRANSCRIPTION_NAME_WEIGHT
                && (evidence.level(Field.PASSPORT) == ComparisonLevel.SAME || evidence.sameHome());
    }
}
