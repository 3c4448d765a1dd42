package id.pulang.linkage.comparison;

import id.pulang.linkage.blocking.BlockingKeys;
import id.pulang.linkage.documents.DocumentComparison;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number or code that somebody copied by hand: a document's, a telephone's, a postcode. */
public final class CodeField extends ExactValueField {

    private static final int LONG = 5;

    /** Reads the field of all records; null where a record says nothing. */
    public CodeField(Field field, String label, List<@Nullable String> stated) {
        this(field, label, stated, stated.size());
    }

    /** Reads the field of all records, and learns from the first how common values are. */
    public CodeField(Field field, String label, List<@Nullable String> stated, int learntFrom) {
        super(field, label, stated, learntFrom, text -> code(field, text));
    }

    /** Nothing but zeros stands for a number that nobody knew; in a detail it may be meant. */
    private static @Nullable String code(Field field, @Nullable String text) {
        String code = field == Field.PHONE ? DocumentComparison.phone(text) : DocumentComparison.document(text);
        boolean unknown = code != null && field != Field.DETAIL && code.chars().allMatch(digit -> digit == '0');
        return unknown ? null : code;
    }

    /** The number of a record as it is compared; null where it says none. */
    public @Nullable String value(int record) {
        return values[record];
    }

    @Override
    public void compare(int left, int right, FieldComparisonResult finding) {
        String one = values[left];
        String other = values[right];
        if (one == null || other == null) {
            finding.missing();
            return;
        }
        if (shares.same(left, right)) {
            finding.found(ComparisonLevel.SAME, shipped(ComparisonLevel.SAME, shares.rarity(left)));
            finding.rarerBy(shares.rarer(left));
            return;
        }
        ComparisonLevel level = DocumentComparison.compare(one, other);
        if (level == ComparisonLevel.DIFFERENT && field() == Field.DETAIL && sameBeginning(one, other)) {
            level = ComparisonLevel.PART_OF_NAME;
        }
        finding.found(level, shipped(level, Math.min(shares.rarity(left), shares.rarity(right))));
    }

    @Override
    public FieldComparator remembering() {
        return new CachedComparisons(this, shares.numbers(), shares.different());
    }

    /** Postcodes and the like: the first half names the area. */
    private static boolean sameBeginning(String one, String other) {
        int half = Math.min(one.length(), other.length()) / 2;
        return half >= 2 && one.regionMatches(0, other, 0, half);
    }

    private double shipped(ComparisonLevel level, double rarity) {
        return switch (field()) {
            case NATIONAL_NUMBER ->
                weight(
                        level,
                        Parameters.NATIONAL_NUMBER_SAME,
                        Parameters.NATIONAL_NUMBER_ONE_SLIP,
                        Parameters.NATIONAL_NUMBER_TWO_SLIPS,
                        Parameters.NATIONAL_NUMBER_DIFFERENT);
            case PASSPORT ->
                weight(
                        level,
                        Parameters.PASSPORT_SAME,
                        Parameters.PASSPORT_ONE_SLIP,
                        Parameters.PASSPORT_TWO_SLIPS,
                        Parameters.PASSPORT_DIFFERENT);
            case PHONE ->
                weight(
                        level,
                        Parameters.PHONE_SAME,
                        Parameters.PHONE_ONE_SLIP,
                        Parameters.PHONE_TWO_SLIPS,
                        Parameters.PHONE_DIFFERENT);
            default -> {
                double same = Math.min(Parameters.CODE_MOST, rarity);
                yield weight(level, same, Math.max(0, same - Parameters.CODE_SLIP_LOSS), 0, -2);
            }
        };
    }

    private static double weight(
            ComparisonLevel level, double same, double oneSlip, double twoSlips, double different) {
        return switch (level) {
            case SAME -> same;
            case ONE_SLIP -> oneSlip;
            case TWO_SLIPS, PART_OF_NAME -> twoSlips;
            default -> different;
        };
    }

    @Override
    public void keys(int record, BlockingKeys keys) {
        String code = values[record];
        if (code != null) {
            keys.nextTopic();
            int kind = field().ordinal() * 31 + label().hashCode();
            keys.add(kind, code);
            if (code.length() >= LONG) {
                keys.add(kind + 1, code.substring(0, code.length() - 2));
                keys.add(kind + 2, code.substring(code.length() / 2));
            }
        }
    }
}
