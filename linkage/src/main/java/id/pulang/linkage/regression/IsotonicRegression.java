package id.pulang.linkage.regression;

import java.util.Arrays;
import java.util.List;

/**
 * Weighted least-squares regression under the constraint that fitted values never fall, by pooling adjacent violators
 * (M. Ayer and others, "An empirical distribution function for sampling with incomplete information", 1955). Linear in
 * the number of values.
 */
public final class IsotonicRegression {

    /** Keeps the mean of values without weight defined. */
    private static final double LEAST_WEIGHT = 1e-9;

    private IsotonicRegression() {}

    /**
     * Fits values that should not fall from the first to the last.
     *
     * @param weights how much each value counts; all positive
     * @return the fitted values; those of one pool are equal
     */
    public static double[] fit(double[] values, double[] weights) {
        double[] value = new double[values.length];
        double[] weight = new double[values.length];
        int[] from = new int[values.length];
        int pools = 0;
        for (int i = 0; i < values.length; i++) {
            double mean = values[i];
            double sum = weights[i];
            int first = i;
            while (pools > 0 && value[pools - 1] > mean) {
                pools--;
                mean = (mean * sum + value[pools] * weight[pools]) / (sum + weight[pools]);
                sum += weight[pools];
                first = from[pools];
            }
            value[pools] = mean;
            weight[pools] = sum;
            from[pools++] = first;
        }
        double[] fitted = new double[values.length];
        for (int pool = 0; pool < pools; pool++) {
            Arrays.fill(fitted, from[pool], pool + 1 < pools ? from[pool + 1] : values.length, value[pool]);
        }
        return fitted;
    }

    /**
     * Fits some places of a table, in place.
     *
     * @param order the places, from where the table should be lowest to where it should be highest
     * @param weights how much each place of the table counts; 0 or more
     */
    public static void fit(double[] table, List<Integer> order, double[] weights) {
        double[] fitted = fit(
                order.stream().mapToDouble(place -> table[place]).toArray(),
                order.stream()
                        .mapToDouble(place -> weights[place] + LEAST_WEIGHT)
                        .toArray());
        for (int i = 0; i < fitted.length; i++) {
            table[order.get(i)] = fitted[i];
        }
    }
}
