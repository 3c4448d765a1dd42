package id.pulang.linkage.regression;

import java.util.List;

/** Makes numbers rise along a given order by pooling neighbours that fall (isotonic regression). */
public final class IsotonicRegression {

    private IsotonicRegression() {}

    /**
     * Straightens the table in place.
     *
     * @param order the places of the table, from where it should be lowest to where it should be highest
     * @param trust how much each place counts when places are pooled
     */
    public static void straighten(double[] table, List<Integer> order, double[] trust) {
        int size = order.size();
        double[] value = new double[size];
        double[] weight = new double[size];
        int[] from = new int[size];
        int pools = 0;
        for (int i = 0; i < size; i++) {
            double mean = table[order.get(i)];
            double sum = trust[order.get(i)] + 1e-9;
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
        for (int pool = 0; pool < pools; pool++) {
            int end = pool + 1 < pools ? from[pool + 1] : size;
            for (int i = from[pool]; i < end; i++) {
                table[order.get(i)] = value[pool];
            }
        }
    }
}
