package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.comparison.WeightBins;
import id.pulang.linkage.model.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns the weights of long lists without being told who is who: how often steps are seen between two people comes
 * from random pairs, how often between two records of one person from the candidates, by expectation and maximisation
 * (A. Dempster and others, 1977) from the shipped weights on. More agreement is never worth less.
 */
final class ExpectationMaximization {

    private static final int PARTS = 8;
    private static final IdentityFacts.Case[] CASES = IdentityFacts.Case.values();

    private final RecordComparison comparison;
    private final boolean anchored;
    private final TrainingPairs sample;
    private final SourcePairKinds lists;
    private final double[] listShares;
    private final double allPairs;
    private final int fields;
    private final boolean[][] agrees;
    private final double[][] start;
    private final boolean[] identifies;
    private ConditionalDependence dependence;
    private ContextLimits context = ContextLimits.none();
    private RelativesModel relatives = RelativesModel.shipped();
    private final boolean hasContext;
    private final StepLikelihoods likelihoods;
    private double[][] u;
    private double[][] m;
    private double[] listsOfOne;
    private double[][] worth;
    private double matches;

    private ExpectationMaximization(
            PreparedRecords readings,
            RecordComparison comparison,
            TrainingPairs sample,
            SourcePairKinds lists,
            boolean anchored) {
        this.anchored = anchored;
        this.comparison = comparison;
        fields = comparison.fields();
        agrees = agrees();
        identifies = identifies();
        hasContext = comparison.hasContext();
        likelihoods = new StepLikelihoods(comparison, sample.shipped(), anchored);
        this.lists = lists;
        this.sample = sample;
        listShares = lists.shares();
        allPairs = readings.size() * (readings.size() - 1.0) / 2 / sample.share();
        dependence = ConditionalDependence.none(fields);
        u = likelihoods.uOf(new ExpectedCounts(fields, listShares.length).addAll(sample.random(), unused -> 1));
        start = likelihoods.start(u);
        m = start;
        listsOfOne = listShares.clone();
        matches = readings.size() / 2.0 / sample.share();
        worth = likelihoods.worth(m, u);
        context = limits();
    }

    /**
     * Learns.
     *
     * @param anchored whether pairs whose names contradict each other never teach what one person looks like
     */
    static ExpectationMaximization learn(
            PreparedRecords readings,
            RecordComparison comparison,
            TrainingPairs sample,
            SourcePairKinds lists,
            boolean anchored) {
        var learning = new ExpectationMaximization(readings, comparison, sample, lists, anchored);
        for (int round = 0; round < Parameters.EM_ROUNDS; round++) {
            learning.round(round >= Parameters.EM_ROUNDS_BEFORE_DEPENDENCE);
        }
        return learning;
    }

    /** Whether there were enough pairs of one person to learn from. */
    boolean enough() {
        return matches >= Parameters.EM_FEWEST_MATCHES;
    }

    /** How many pairs of one person are expected. */
    double matches() {
        return matches;
    }

    private boolean[] identifies() {
        boolean[] table = new boolean[fields];
        for (int field = 0; field < fields; field++) {
            table[field] = IdentityFacts.identifies(comparison.field(field).field());
        }
        return table;
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
        relatives = relatives(ofCandidates);
        m = new double[fields][];
        for (int field = 0; field < fields; field++) {
            m[field] = StepLikelihoods.shares(one.steps(field), start[field]);
        }
        listsOfOne = StepLikelihoods.shares(one.lists(), listShares);
        u = likelihoods.uOf(two);
        if (learnDependence) {
            double[] now = probabilities(sample.random());
            dependence = two.dependence(sample.random(), at -> 1 - now[at], comparison);
        }
        worth = likelihoods.worth(m, u);
        context = limits();
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
        if (anchored && (found(steps).ofTwo() || found(steps) == IdentityFacts.Case.ANOTHER_NAME)) {
            return 0;
        }
        double identity = sum(steps, agree, true);
        identity = hasContext && anchored ? Math.min(identity, relatives.most(found(steps))) : identity;
        double bits = starts[steps[fields]] + identity + context.worth(sum(steps, agree, false));
        return 1 / (1 + Math.pow(2, -bits));
    }

    private IdentityFacts.Case found(byte[] steps) {
        return CASES[steps[fields + 1]];
    }

    /** What the fields that say who somebody is are worth together, or the others. */
    private double sum(byte[] steps, boolean[] agree, boolean ofIdentity) {
        double bits = 0;
        for (int field = 0; field < fields; field++) {
            agree[field] = agrees[field][steps[field]];
            bits += identifies[field] == ofIdentity ? dependence.left(field, worth[field][steps[field]], agree) : 0;
        }
        return bits;
    }

    private RelativesModel relatives(double[] ofCandidates) {
        double[] pairs = new double[CASES.length];
        for (int at = 0; at < ofCandidates.length; at++) {
            AgreementPatterns.Seen seen = sample.candidates().get(at);
            pairs[found(seen.steps()).ordinal()] += seen.pairs() * ofCandidates[at];
        }
        return RelativesModel.learn(pairs);
    }

    private ContextLimits limits() {
        if (!anchored) {
            return ContextLimits.none();
        }
        var tally = new ContextLimits.Tally();
        boolean[] agree = new boolean[fields];
        for (AgreementPatterns.Seen seen : sample.random()) {
            tally.random(sum(seen.steps(), agree, false), found(seen.steps()), seen.pairs());
        }
        for (AgreementPatterns.Seen seen : sample.candidates()) {
            tally.candidate(sum(seen.steps(), agree, false), found(seen.steps()), seen.pairs());
        }
        return tally.limits(allPairs);
    }

    /**
     * Looks at what was learnt before it is used: of the pairs that it would join, few may be those whose names
     * contradict each other while nothing else that says who somebody is agrees.
     */
    boolean sane() {
        return IdentityFacts.share(sharesOfJoins(), IdentityFacts.Case::ofTwo) <= Parameters.LEARNT_CONTRADICTORY_SHARE;
    }

    /** Whether names are written so badly that a part that contradicts says little. */
    boolean namesAreGarbled() {
        return IdentityFacts.garbled(sharesOfJoins());
    }

    /** The share of each case among the pairs that it would join. */
    private double[] sharesOfJoins() {
        double[] probabilities = probabilities(sample.candidates());
        double[] shares = new double[CASES.length];
        double joins = 0;
        for (int at = 0; at < probabilities.length; at++) {
            AgreementPatterns.Seen seen = sample.candidates().get(at);
            double joined = probabilities[at] > 0.5 ? seen.pairs() : 0;
            joins += joined;
            shares[found(seen.steps()).ordinal()] += joined;
        }
        double all = Math.max(1, joins);
        Arrays.setAll(shares, at -> shares[at] / all);
        return shares;
    }

    private double priorBits() {
        return StepLikelihoods.log2(matches / Math.max(1, allPairs - matches));
    }

    private double listBits(int kind) {
        return listShares[kind] == 0
                ? 0
                : Math.clamp(
                        StepLikelihoods.log2(listsOfOne[kind] / listShares[kind]),
                        Parameters.LEAST_MATCH_WEIGHT,
                        Parameters.MOST_MATCH_WEIGHT);
    }

    /** How far names and births tell relatives apart. */
    RelativesModel relatives() {
        return relatives;
    }

    /** What was learnt. */
    FellegiSunterModel weights() {
        double[] ofKinds = new double[listShares.length];
        Arrays.setAll(ofKinds, this::listBits);
        return FellegiSunterModel.learnt(
                new FellegiSunterModel.Learnt(worth, dependence, lists.bits(ofKinds)), priorBits());
    }
}
