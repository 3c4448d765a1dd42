package id.pulang.linkage.comparison;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import java.util.Arrays;

/** Evidence for tests, said in a few words. */
public final class SomeVector {

    private SomeVector() {}

    /**
     * Evidence of these fields, silent about all others.
     *
     * @param fields such as {@code "NAME SAME 9; BORN YEAR_NEAR 7"}
     */
    public static ComparisonVector of(String fields) {
        return of(fields, false);
    }

    /** The same, between two people with two valid national numbers. */
    public static ComparisonVector withOtherNumbers(String fields) {
        return of(fields, true);
    }

    private static ComparisonVector of(String fields, boolean numbersDiffer) {
        var levels = new ComparisonLevel[Field.values().length];
        var bits = new float[levels.length];
        Arrays.fill(levels, ComparisonLevel.MISSING);
        for (String each : fields.split("; *")) {
            String[] words = each.split(" ");
            int field = Field.valueOf(words[0]).ordinal();
            levels[field] = ComparisonLevel.valueOf(words[1]);
            bits[field] = Float.parseFloat(words[2]);
        }
        return new ComparisonVector(levels, bits, numbersDiffer);
    }
}
