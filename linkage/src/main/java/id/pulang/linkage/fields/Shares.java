package id.pulang.linkage.fields;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How common the value of each record is among the records that state one. */
public final class Shares {

    private static final double FARTHEST = 4;
    private static final double TRUST = 0.7;

    private final int[] values;
    private final float[] rarity;
    private final float[] rarer;
    private final int stated;

    /** Counts the values; null where a record states none. */
    Shares(@Nullable Object[] column) {
        values = new int[column.length];
        rarity = new float[column.length];
        rarer = new float[column.length];
        int[] counts = new int[column.length + 1];
        stated = number(column, counts);
        double agreeing = 0;
        for (int count : counts) {
            agreeing += (double) count * count;
        }
        double usual = agreeing / Math.max(1.0, (double) stated * stated);
        for (int record = 0; record < values.length; record++) {
            double share = counts[values[record]] / (double) Math.max(1, stated);
            rarity[record] = (float) -log2(share);
            rarer[record] = (float) (TRUST * Math.clamp(log2(usual / share), -FARTHEST, FARTHEST));
        }
    }

    /** Gives each value a number from 1 on, counts it, and returns how many records state one. */
    private int number(@Nullable Object[] column, int[] counts) {
        Map<Object, Integer> numbers = new HashMap<>();
        int present = 0;
        for (int record = 0; record < column.length; record++) {
            Object value = column[record];
            if (value != null) {
                Integer known = numbers.putIfAbsent(value, numbers.size() + 1);
                values[record] = known == null ? numbers.size() : known;
                counts[values[record]]++;
                present++;
            }
        }
        return present;
    }

    boolean isEmpty() {
        return stated == 0;
    }

    /** Whether both records state the same value. */
    boolean same(int left, int right) {
        return values[left] == values[right] && values[left] != 0;
    }

    /** How much it says, in bits, that another record states the value of this one as well. */
    double rarity(int record) {
        return rarity[record];
    }

    /**
     * How many bits more than usual an agreement on the value of this record is worth. It is not trusted wholly, since
     * a rare value may be a slip that one clerk repeated.
     */
    double rarer(int record) {
        return rarer[record];
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
