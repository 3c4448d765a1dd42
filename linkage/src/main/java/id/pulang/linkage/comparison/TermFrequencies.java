package id.pulang.linkage.comparison;

import id.pulang.linkage.model.Parameters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How common the value of each record is among the records that state one. */
public final class TermFrequencies {

    private final int[] numbers;
    private final float[] rarity;
    private final float[] rarer;
    private final int stated;

    /** Counts the values; null where a record states none. */
    TermFrequencies(@Nullable Object[] column) {
        this(column, column.length);
    }

    /**
     * Counts the values of the first records; a value that only later ones state is as rare as one that is stated once.
     */
    TermFrequencies(@Nullable Object[] column, int learntFrom) {
        var different = new DictionaryEncoding<Object>(Arrays.asList(column));
        numbers = different.numbers();
        int[] counts = new int[different.values().size() + 1];
        for (int record = 0; record < learntFrom; record++) {
            counts[numbers[record]]++;
        }
        stated = learntFrom - counts[DictionaryEncoding.NOTHING];
        counts[DictionaryEncoding.NOTHING] = 0;
        double agreeing = 0;
        for (int count : counts) {
            agreeing += (double) count * count;
        }
        double usual = agreeing / Math.max(1.0, (double) stated * stated);
        rarity = new float[counts.length];
        rarer = new float[counts.length];
        for (int number = 0; number < counts.length; number++) {
            int known = number == DictionaryEncoding.NOTHING ? 0 : Math.max(1, counts[number]);
            double share = known / (double) Math.max(1, stated);
            rarity[number] = (float) -log2(share);
            rarer[number] = (float) (Parameters.TERM_FREQUENCY_TRUST
                    * Math.clamp(log2(usual / share), -Parameters.TERM_FREQUENCY_MOST, Parameters.TERM_FREQUENCY_MOST));
        }
    }

    /** For each record the number of its value; {@link DictionaryEncoding#NOTHING} where it states none. */
    int[] numbers() {
        return numbers;
    }

    /** How many different values there are. */
    int different() {
        return rarity.length - 1;
    }

    boolean isEmpty() {
        return stated == 0;
    }

    /** Whether both records state the same value. */
    boolean same(int left, int right) {
        return numbers[left] == numbers[right] && numbers[left] != DictionaryEncoding.NOTHING;
    }

    /** How much it says, in bits, that another record states the value of this one as well. */
    double rarity(int record) {
        return rarity[numbers[record]];
    }

    /**
     * How many bits more than usual an agreement on the value of this record is worth. It is not trusted wholly, since
     * a rare value may be a slip that one clerk repeated.
     */
    double rarer(int record) {
        return rarer[numbers[record]];
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
