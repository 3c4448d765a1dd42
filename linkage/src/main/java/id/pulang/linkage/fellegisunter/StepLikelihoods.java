package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.comparison.WeightBins;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.regression.IsotonicRegression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How often each step of each field is seen in pairs of one person and of two, and what that makes it worth. */
final class StepLikelihoods {

    private final RecordComparison comparison;
    private final WeightBinSums shipped;
    private final boolean anchored;
    private final int fields;

    /**
     * Counts nothing yet.
     *
     * @param anchored whether what is learnt of names is held to how rare their words are
     */
    StepLikelihoods(RecordComparison comparison, WeightBinSums shipped, boolean anchored) {
        this.comparison = comparison;
        this.shipped = shipped;
        this.anchored = anchored;
        fields = comparison.fields();
    }

    /**
     * How often two people show each step. Where names are anchored, one that no two random people share is the rarer
     * the rarer its words are: what was not seen in so many pairs may be much rarer than one in so many.
     */
    double[][] uOf(ExpectedCounts tally) {
        double[][] shares = seen(tally);
        for (int field = 0; field < fields; field++) {
            if (ofAnchoredName(field)) {
                lower(field, shares[field], tally.steps(field));
            }
        }
        return shares;
    }

    private boolean ofAnchoredName(int field) {
        return anchored && comparison.field(field).field() == Field.NAME;
    }

    private double[][] seen(ExpectedCounts tally) {
        double[][] shares = new double[fields][WeightBins.COUNT];
        for (int field = 0; field < fields; field++) {
            double[] seen = tally.steps(field);
            double all = Arrays.stream(seen).sum() + Parameters.EM_UNSEEN_COUNT * WeightBins.COUNT;
            for (int step = 0; step < WeightBins.COUNT; step++) {
                shares[field][step] = (seen[step] + Parameters.EM_UNSEEN_COUNT) / all;
            }
        }
        return shares;
    }

    private void lower(int field, double[] shares, double[] seen) {
        int last = 0;
        for (int step = 1; step < WeightBins.COUNT; step++) {
            if (shipped.seen(field, step) > 0 && shipped.shipped(field, step) > 0) {
                boolean enough = seen[step] >= Parameters.EM_FEWEST_OF_A_STEP;
                last = enough || last == 0 ? step : last;
                double rarer = shipped.shipped(field, step) - shipped.shipped(field, last);
                double most = shares[last] * Math.pow(2, -rarer);
                double fewest = shares[step] * seen[step] / (seen[step] + Parameters.EM_UNSEEN_COUNT);
                shares[step] = enough ? shares[step] : Math.clamp(most, fewest, shares[step]);
            }
        }
    }

    /** What is believed of two records of one person before any pair was looked at: what the shipped weights say. */
    double[][] start(double[][] u) {
        double[][] shares = new double[fields][WeightBins.COUNT];
        for (int field = 0; field < fields; field++) {
            double believed = 0;
            for (int step = 1; step < WeightBins.COUNT; step++) {
                shares[field][step] = u[field][step] * Math.pow(2, shipped.shipped(field, step));
                believed += shares[field][step];
            }
            shares[field][0] = u[field][0];
            for (int step = 1; step < WeightBins.COUNT; step++) {
                shares[field][step] *= (1 - shares[field][0]) / believed;
            }
        }
        return shares;
    }

    /** The shares of counts, with pseudo-counts of what was believed before. */
    static double[] shares(double[] counts, double[] before) {
        double sum = Arrays.stream(counts).sum() + Parameters.EM_PRIOR_COUNT;
        double[] shares = new double[counts.length];
        Arrays.setAll(shares, at -> (counts[at] + Parameters.EM_PRIOR_COUNT * before[at]) / sum);
        return shares;
    }

    /** What each step is worth; more agreement is never worth less. */
    double[][] worth(double[][] m, double[][] u) {
        double[][] tables = new double[fields][];
        for (int field = 0; field < fields; field++) {
            tables[field] = worth(field, m[field], u[field]);
        }
        return tables;
    }

    private double[] worth(int field, double[] m, double[] u) {
        double[] table = new double[WeightBins.COUNT];
        for (int step = 0; step < WeightBins.COUNT; step++) {
            table[step] = Math.clamp(log2(m[step] / u[step]), Parameters.LEAST_MATCH_WEIGHT, most(field, step));
        }
        table[0] = Math.min(0, table[0]);
        IsotonicRegression.fit(table, order(field), m);
        for (int step = 2; step < WeightBins.COUNT && comparison.field(field).weighsWords(); step++) {
            table[step] = shipped.seen(field, step) > 0 ? table[step] : table[step - 1];
        }
        return table;
    }

    /**
     * The most that a step can be worth. With p the share of people who are called so, agreement in a name is 1/p times
     * as frequent in pairs of one person as in pairs of two, so an anchored name is worth its rarity at most; as the
     * two rows that are compared bear it as well, a rare word is about twice as rare among the others.
     */
    private double most(int field, int step) {
        double rarity = shipped.shipped(field, step);
        return ofAnchoredName(field) && rarity > 0
                ? rarity + Parameters.NAME_OWN_ROWS_WEIGHT
                : Parameters.MOST_MATCH_WEIGHT;
    }

    /** The steps that say something, those that the shipped weights hold to be weakest first. */
    private List<Integer> order(int field) {
        var order = new ArrayList<Integer>();
        for (int step = 1; step < WeightBins.COUNT; step++) {
            if (shipped.seen(field, step) > 0) {
                order.add(step);
            }
        }
        if (!comparison.field(field).weighsWords()) {
            order.sort(Comparator.comparingDouble(step -> shipped.shipped(field, step)));
        }
        return order;
    }

    static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
