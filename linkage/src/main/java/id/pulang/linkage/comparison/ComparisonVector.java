package id.pulang.linkage.comparison;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/** What all fields of two records, or of two groups of records, say: the level and the bits of each. */
public final class ComparisonVector {

    private final ComparisonLevel[] levels;
    private final float[] bits;
    private final boolean numbersDiffer;
    private final Conflict conflict;
    private final double total;

    /** What two records say. */
    public ComparisonVector(ComparisonLevel[] levels, float[] bits, boolean numbersDiffer) {
        this(levels, bits, numbersDiffer, Conflict.of(levels));
    }

    private ComparisonVector(ComparisonLevel[] levels, float[] bits, boolean numbersDiffer, Conflict conflict) {
        this.levels = levels;
        this.bits = bits;
        this.numbersDiffer = numbersDiffer;
        this.conflict = conflict;
        double sum = 0;
        for (float each : bits) {
            sum += each;
        }
        total = sum;
    }

    /** The level of one field. */
    public ComparisonLevel level(Field field) {
        return levels[field.ordinal()];
    }

    /** The bits of one field. */
    public double bits(Field field) {
        return bits[field.ordinal()];
    }

    /** All bits together. */
    public double total() {
        return total;
    }

    /**
     * Whether more than the sex, which half of all people share, speaks for one person: a field of any weight, or a
     * word of the name, however common.
     */
    public boolean agreesBeyondSex() {
        return sharesWordOfName()
                || IntStream.range(0, bits.length).anyMatch(at -> at != Field.SEX.ordinal() && bits[at] > 0);
    }

    private boolean sharesWordOfName() {
        return switch (level(Field.NAME)) {
            case MISSING, DIFFERENT, ONE_SIDE_ONLY, ASSUMED_NAME -> false;
            default -> true;
        };
    }

    /** Whether two valid national numbers that are not the same stand on the two sides. */
    public boolean numbersDiffer() {
        return numbersDiffer;
    }

    /**
     * Whether some record of one side contradicts some record of the other in name, birth or mother. Two names without
     * a common word are no contradiction where one is known to be shortened: Andi and Kurniawan, of Andi Kurniawan.
     */
    public boolean contradictory() {
        return conflict.certain() || conflict.otherMother() || conflict.noCommonWord() && !conflict.shortened();
    }

    /** Whether the place of birth or the mother agrees, and neither speaks against. */
    public boolean sameHome() {
        double place = bits(Field.BIRTH_PLACE);
        double mother = bits(Field.MOTHER);
        return place >= 0 && mother >= 0 && place + mother > 0;
    }

    /** Whether some record of one side names another mother than some record of the other. */
    public boolean mothersDiffer() {
        return conflict.otherMother();
    }

    /**
     * The evidence between larger groups: field by field the reading that tells more, and of two that tell as much the
     * better supported.
     */
    public ComparisonVector and(ComparisonVector other) {
        ComparisonLevel[] bestLevels = levels.clone();
        float[] bestBits = bits.clone();
        for (int at = 0; at < levels.length; at++) {
            int more = Integer.compare(telling(other.levels[at]), telling(levels[at]));
            if (more > 0 || more == 0 && other.bits[at] > bits[at]) {
                bestLevels[at] = other.levels[at];
                bestBits[at] = other.bits[at];
            }
        }
        return new ComparisonVector(
                bestLevels, bestBits, numbersDiffer || other.numbersDiffer, conflict.and(other.conflict));
    }

    /** Two dates tell more than an age, which fits everybody who is born in a year. */
    private static int telling(ComparisonLevel level) {
        return switch (level) {
            case MISSING -> 0;
            case AGE_FITS, AGE_NEAR, AGE_OFF, DIFFERENT -> 1;
            default -> 2;
        };
    }

    /** The same where nothing is known of some fields. */
    public ComparisonVector without(Set<Field> fields) {
        if (fields.isEmpty()) {
            return this;
        }
        ComparisonLevel[] left = levels.clone();
        float[] leftBits = bits.clone();
        for (Field field : fields) {
            left[field.ordinal()] = ComparisonLevel.MISSING;
            leftBits[field.ordinal()] = 0;
        }
        return new ComparisonVector(left, leftBits, numbersDiffer && !fields.contains(Field.NATIONAL_NUMBER));
    }

    @Override
    public String toString() {
        return Arrays.toString(levels) + Arrays.toString(bits);
    }

    /**
     * What the pairs of records say that the best of them hides.
     *
     * @param certain some dates or names contradict each other
     * @param otherMother some mothers have no word of their names in common
     * @param noCommonWord some names have no word in common
     * @param shortened some name is a part of another
     */
    private record Conflict(boolean certain, boolean otherMother, boolean noCommonWord, boolean shortened) {

        static Conflict of(ComparisonLevel[] levels) {
            ComparisonLevel name = levels[Field.NAME.ordinal()];
            ComparisonLevel born = levels[Field.BORN.ordinal()];
            boolean otherDate = born == ComparisonLevel.DIFFERENT
                    || born == ComparisonLevel.TWO_SLIPS
                    || born == ComparisonLevel.OTHER_YEAR;
            return new Conflict(
                    otherDate || name == ComparisonLevel.PARTLY,
                    levels[Field.MOTHER.ordinal()] == ComparisonLevel.DIFFERENT,
                    name == ComparisonLevel.DIFFERENT,
                    name == ComparisonLevel.PART_OF_NAME);
        }

        Conflict and(Conflict other) {
            return new Conflict(
                    certain || other.certain,
                    otherMother || other.otherMother,
                    noCommonWord || other.noCommonWord,
                    shortened || other.shortened);
        }
    }
}
