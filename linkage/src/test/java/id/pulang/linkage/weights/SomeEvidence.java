package id.pulang.linkage.weights;

import id.pulang.linkage.Field;
import id.pulang.linkage.Level;
import java.util.Arrays;

/** Evidence for tests, said in a few words. */
public final class SomeEvidence {

    private SomeEvidence() {}

    /**
     * Evidence of these fields, silent about all others.
     *
     * @param fields such as {@code "NAME SAME 9; BORN YEAR_NEAR 7"}
     */
    public static Evidence of(String fields) {
        return of(fields, false);
    }

    /** The same, between two people with two valid national numbers. */
    public static Evidence withOtherNumbers(String fields) {
        return of(fields, true);
    }

    private static Evidence of(String fields, boolean numbersDiffer) {
        var levels = new Level[Field.values().length];
        var bits = new float[levels.length];
        Arrays.fill(levels, Level.MISSING);
        for (String each : fields.split("; *")) {
            String[] words = each.split(" ");
            int field = Field.valueOf(words[0]).ordinal();
            levels[field] = Level.valueOf(words[1]);
            bits[field] = Float.parseFloat(words[2]);
        }
        return new Evidence(levels, bits, numbersDiffer);
    }
}
