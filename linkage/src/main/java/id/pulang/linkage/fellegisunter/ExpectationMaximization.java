package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.comparison.WeightBins;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.regression.IsotonicRegression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns the weights of long lists without being told who is who: how often steps are seen between two people comes
 * from random pairs, how often between two records of one person from the candidates, by expectation and maximisation
 * (A. Dempster and others, 1977) from the shipped weights on. More agreement is never worth less.
 */
public final class ExpectationMaximization {

    private static final int FEWEST_RECORDS = 1_500;
    private static final int PARTS = 8;

    private final RecordComparison comparison;
    private final TrainingPairs sample;
    private final SourcePairKinds lists;
    private final double[] listShares;
    private final double allPairs;
    private final int fields;
    private final boolean[][] agrees;
    private final double[][] start;
    private ConditionalDependence dependence;
    private double[][] u;
    private double[][] m;
    private double[] listsOfOne;
    private double[][] worth;
    private double matches;

    private ExpectationMaximization(
            PreparedRecords readings, RecordComparison comparison, Blocks blocks, int leastShared) {
        this.comparison = comparison;
        fields = comparison.fields();
        agrees = agrees();
        lists = new SourcePairKinds(readings);
        listShares = lists.shares();
        sample = TrainingPairs.of(readings, comparison, blocks, leastShared, lists);
        allPairs = readings.size() * (readings.size() - 1.0) / 2 / sample.share();
        dependence = ConditionalDependence.none(fields);
        u = uOf(new ExpectedCounts(fields, listShares.length).addAll(sample.random(), unused -> 1));
        start = start();
        m = start;
        listsOfOne = listShares.clone();
        matches = readings.size() / 2.0 / sample.share();
        worth = worth();
    }

    /** Learns, or ships what is known when the lists are short or do not hold enough pairs to learn from. */
    public static FellegiSunterModel learn(
            PreparedRecords readings, RecordComparison comparison, Blocks blocks, int leastShared) {
        double usual = -Math.log(Math.max(2, readings.size())) / Math.log(2);
        if (readings.size() < FEWEST_RECORDS) {
            return FellegiSunterModel.shipped(usual);
        }
        var learning = new ExpectationMaximization(readings, comparison, blocks, leastShared);
        for (int round = 0; round < Parameters.EM_ROUNDS; round++) {
            learning.round(round >= Parameters.EM_ROUNDS_BEFORE_DEPENDENCE);
        }
        return learning.matches < Parameters.EM_FEWEST_MATCHES ? FellegiSunterModel.shipped(usual) : learning.weights();
    }

    /** For each field which of its steps are agreements. */
    private boolean[][] agrees() {
        boolean[][] tables = new boolean[fields][WeightBins.COUNT];
        for (int field = 0; field < fields; field++) {
            for (int step = 0; step < WeightBins.COUNT; step++) {
                tables[field][step] = FellegiSunterModel.agrees(comparison.field(field), step);
            }
        }
        return tables;
    }

    private void round(boolean learnDependence) {
        double[] ofCandidates = probabilities(sample.candidates());
        double[] ofRandom = probabilities(sample.random());
        var one = new ExpectedCounts(fields, listShares.length).addAll(sample.candidates(), at -> ofCandidates[at]);
        var two = new ExpectedCounts(fields, listShares.length).addAll(sample.random(), at -> 1 - ofRandom[at]);
        matches = Math.max(1, one.pairs());
        m = new double[fields][];
        for (int field = 0; field < fields; field++) {
            m[field] = shares(one.steps(field), start[field]);
        }
        listsOfOne = shares(one.lists(), listShares);
        u = uOf(two);
        if (learnDependence) {
            double[] now = probabilities(sample.random());
            dependence = two.dependence(sample.random(), at -> 1 - now[at], comparison);
        }
        worth = worth();
    }

    private double[][] uOf(ExpectedCounts tally) {
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

    /** What is believed of two records of one person before any pair was looked at: what the shipped weights say. */
    private double[][] start() {
        double[][] shares = new double[fields][WeightBins.COUNT];
        for (int field = 0; field < fields; field++) {
            double believed = 0;
            for (int step = 1; step < WeightBins.COUNT; step++) {
                shares[field][step] =
                        u[field][step] * Math.pow(2, sample.shipped().shipped(field, step));
                believed += shares[field][step];
            }
            shares[field][0] = u[field][0];
            for (int step = 1; step < WeightBins.COUNT; step++) {
                shares[field][step] *= (1 - shares[field][0]) / believed;
            }
        }
        return shares;
    }

    private static double[] shares(double[] counts, double[] before) {
        double sum = Arrays.stream(counts).sum() + Parameters.EM_PRIOR_COUNT;
        double[] shares = new double[counts.length];
        Arrays.setAll(shares, at -> (counts[at] + Parameters.EM_PRIOR_COUNT * before[at]) / sum);
        return shares;
    }

    /**
     * How likely each combination is one of two records of one person; each is judged by itself, so by many threads.
     */
    private double[] probabilities(List<AgreementPatterns.Seen> patterns) {
        double[] probabilities = new double[patterns.size()];
        double[] starts = new double[listShares.length];
        Arrays.setAll(starts, kind -> priorBits() + listBits(kind));
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            boolean[] agree = new boolean[fields];
            int end = probabilities.length * (part + 1) / PARTS;
            for (int at = probabilities.length * part / PARTS; at < end; at++) {
                probabilities[at] = probability(patterns.get(at).steps(), agree, starts);
            }
        });
        return probabilities;
    }

    private double probability(byte[] steps, boolean[] agree, double[] starts) {
        double bits = starts[steps[fields]];
        for (int field = 0; field < fields; field++) {
            agree[field] = agrees[field][steps[field]];
            bits += dependence.left(field, worth[field][steps[field]], agree);
        }
        return 1 / (1 + Math.pow(2, -bits));
    }

    private double priorBits() {
        return log2(matches / Math.max(1, allPairs - matches));
    }

    private double listBits(int kind) {
        return listShares[kind] == 0
                ? 0
                : Math.clamp(
                        log2(listsOfOne[kind] / listShares[kind]),
                        Parameters.LEAST_MATCH_WEIGHT,
                        Parameters.MOST_MATCH_WEIGHT);
    }

    private double[][] worth() {
        double[][] tables = new double[fields][];
        for (int field = 0; field < fields; field++) {
            tables[field] = worth(field);
        }
        return tables;
    }

    private double[] worth(int field) {
        double[] table = new double[WeightBins.COUNT];
        for (int step = 0; step < WeightBins.COUNT; step++) {
            table[step] = Math.clamp(
                    log2(m[field][step] / u[field][step]), Parameters.LEAST_MATCH_WEIGHT, Parameters.MOST_MATCH_WEIGHT);
        }
        table[0] = Math.min(0, table[0]);
        IsotonicRegression.fit(table, order(field), m[field]);
        for (int step = 2; step < WeightBins.COUNT && comparison.field(field).weighsWords(); step++) {
            table[step] = sample.shipped().seen(field, step) > 0 ? table[step] : table[step - 1];
        }
        return table;
    }

    /** The steps that say something, those that the shipped weights hold to be weakest first. */
    private List<Integer> order(int field) {
        var order = new ArrayList<Integer>();
        for (int step = 1; step < WeightBins.COUNT; step++) {
            if (sample.shipped().seen(field, step) > 0) {
                order.add(step);
            }
        }
        if (!comparison.field(field).weighsWords()) {
            order.sort(Comparator.comparingDouble(step -> sample.shipped().shipped(field, step)));
        }
        return order;
    }

    private FellegiSunterModel weights() {
        double[] ofKinds = new double[listShares.length];
        Arrays.setAll(ofKinds, this::listBits);
        return FellegiSunterModel.learnt(
                new FellegiSunterModel.Learnt(worth, dependence, lists.bits(ofKinds)), priorBits());
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
