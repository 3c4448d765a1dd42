package id.pulang.linkage.comparison;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.model.ComparisonLevel;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tests ask of a field. */
final class SomeColumn {

    private SomeColumn() {}

    static List<@Nullable String> of(@Nullable String... values) {
        return Arrays.asList(values);
    }

    static FieldComparisonResult compared(FieldComparison field, int left, int right) {
        var finding = new FieldComparisonResult();
        finding.found(ComparisonLevel.TWO_SLIPS, 99);
        finding.rarerBy(99);
        field.compare(left, right, finding);
        return finding;
    }

    /** How many keys two of the records have in common. */
    static int keysInCommon(FieldComparison field, int left, int right) {
        return keysInCommon(field::keys, left, right);
    }

    /** The same, where each record says something else besides: keys of two topics are put together. */
    static int keysInCommonBeside(FieldComparison field, int left, int right) {
        return keysInCommon(
                (record, keys) -> {
                    keys.add(-99, 1);
                    field.keys(record, keys);
                },
                left,
                right);
    }

    private static int keysInCommon(Blocks.Source source, int left, int right) {
        int[] both = {left, right};
        var blocks = new Blocks(2, (record, keys) -> source.keys(both[record], keys));
        int common = 0;
        while (blocks.search(common + 1).before(1, new int[1]) == 1) {
            common++;
        }
        return common;
    }
}
