package id.pulang.people.matching.results;

import id.pulang.linkage.decision.ExpectedErrors;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.decision.Thresholds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What the thresholds of a run cost, and what others would: errors to be expected if the probabilities are right.
 *
 * @param stricter what would happen if rows were joined only from a higher probability
 * @param later what would happen if officers were asked only from a higher probability
 */
public record Outlook(
        Thresholds thresholds, ExpectedErrors expected, List<Alternative> stricter, List<Alternative> later) {

    private static final double[] JOIN_AT = {0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999};
    private static final double[] ASK_FROM = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5};
    private static final int MOST_SHOWN = 4;
    private static final double A_THOUSAND = 1000;

    public Outlook {
        stricter = List.copyOf(stricter);
        later = List.copyOf(later);
    }

    /**
     * Another threshold.
     *
     * @param count how many automatic joins, or questions, it would leave
     * @param errors how many wrong joins, or missed people, are to be expected with it
     */
    public record Alternative(double at, int count, double errors) {}

    /** Draws the outlook from what a run has found. */
    public static Outlook of(Thresholds thresholds, LinkageResult found) {
        double[] joins = found.joins().stream()
                .mapToDouble(join -> join.explanation().probability())
                .toArray();
        double[] doubts = found.doubts().stream()
                .mapToDouble(doubt -> doubt.explanation().probability())
                .toArray();
        double missed = found.expected().missed();
        return new Outlook(
                thresholds,
                found.expected(),
                above(JOIN_AT, thresholds.joinAt())
                        .mapToObj(at -> stricter(at, joins))
                        .toList(),
                above(ASK_FROM, thresholds.askFrom())
                        .filter(at -> at < thresholds.joinAt())
                        .mapToObj(at -> later(at, doubts, missed))
                        .toList());
    }

    /** Returns how many of a thousand automatic joins may be wrong. */
    public double wrongInAThousand() {
        return expected.joins() == 0 ? 0 : expected.wrongJoins() / expected.joins() * A_THOUSAND;
    }

    private static DoubleStream above(double[] thresholds, double chosen) {
        return Arrays.stream(thresholds).filter(at -> at > chosen).limit(MOST_SHOWN);
    }

    private static Alternative stricter(double at, double[] joins) {
        double[] left =
                Arrays.stream(joins).filter(probability -> probability >= at).toArray();
        return new Alternative(
                at,
                left.length,
                Arrays.stream(left).map(probability -> 1 - probability).sum());
    }

    private static Alternative later(double at, double[] doubts, double missed) {
        double more =
                Arrays.stream(doubts).filter(probability -> probability < at).sum();
        int left = (int)
                Arrays.stream(doubts).filter(probability -> probability >= at).count();
        return new Alternative(at, left, missed + more);
    }
}
