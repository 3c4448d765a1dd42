package id.pulang.linkage.fellegisunter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What places, shared numbers and remarks are worth together. Columns that repeat each other (a village and its
 * district, a suburb and its postcode, the telephone of a household) say the same thing several times; so whatever
 * their weights add up to, together they speak for one person no more than it is rare that two people agree as well,
 * and against no more than it is rare that the records of one person agree as badly: for any event, log2 m/u is at most
 * -log2 u and at least log2 m.
 */
final class ContextLimits {

    private static final int LOWEST = -40;
    private static final int HIGHEST = 80;
    private static final int A_BIT = 2;
    private static final int STEPS = (HIGHEST - LOWEST) * A_BIT + 1;
    private static final ContextLimits NONE = new ContextLimits(new double[0]);

    private final double[] worth;

    private ContextLimits(double[] worth) {
        this.worth = worth;
    }

    /** Takes sums as they are. */
    static ContextLimits none() {
        return NONE;
    }

    /** What so many bits of all context fields are worth together. */
    double worth(double sum) {
        if (worth.length == 0 || sum == 0) {
            return sum;
        }
        double at = Math.clamp((sum - LOWEST) * A_BIT, 0, STEPS - 1.0);
        int below = Math.min(STEPS - 2, (int) at);
        return worth[below] + (at - below) * (worth[below + 1] - worth[below]);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(worth.length);
        for (double each : worth) {
            out.writeDouble(each);
        }
    }

    static ContextLimits read(DataInput in) throws IOException {
        int length = in.readInt();
        if (length != 0 && length != STEPS) {
            throw new IOException("limits of another size");
        }
        double[] read = new double[length];
        for (int at = 0; at < length; at++) {
            read[at] = in.readDouble();
        }
        return length == 0 ? NONE : new ContextLimits(read);
    }

    /** Counts sums of pairs of which it is known by other fields whether they are one person. */
    static final class Tally {

        private final double[] randomOfTwo = new double[STEPS];
        private final double[] candidatesOfTwo = new double[STEPS];
        private final double[] ofOne = new double[STEPS];
        private double random;

        void random(double sum, IdentityFacts.Case found, double pairs) {
            random += pairs;
            if (found.ofTwo()) {
                randomOfTwo[step(sum)] += pairs;
            }
        }

        void candidate(double sum, IdentityFacts.Case found, double pairs) {
            if (found.ofTwo()) {
                candidatesOfTwo[step(sum)] += pairs;
            } else if (found == IdentityFacts.Case.ONE_PERSON) {
                ofOne[step(sum)] += pairs;
            }
        }

        void addAll(Tally others) {
            add(randomOfTwo, others.randomOfTwo);
            add(candidatesOfTwo, others.candidatesOfTwo);
            add(ofOne, others.ofOne);
            random += others.random;
        }

        private static void add(double[] mine, double[] others) {
            Arrays.setAll(mine, at -> mine[at] + others[at]);
        }

        private static int step(double sum) {
            return Math.clamp(Math.round((sum - LOWEST) * A_BIT), 0, STEPS - 1);
        }

        /**
         * What follows from the counts.
         *
         * @param allPairs how many pairs the candidates were looked for among
         */
        ContextLimits limits(double allPairs) {
            double[] worth = new double[STEPS];
            int nothing = -LOWEST * A_BIT;
            double seen = Arrays.stream(randomOfTwo).sum();
            double pairsOfTwo = Math.max(1, allPairs * seen / Math.max(1, random));
            double byChance = 0;
            double candidates = 0;
            for (int at = STEPS - 1; at > nothing; at--) {
                byChance += randomOfTwo[at];
                candidates += candidatesOfTwo[at];
                double share = Math.max((candidates + 0.5) / pairsOfTwo, byChance / Math.max(1, seen));
                worth[at] = Math.clamp(-log2(Math.min(1, share)), 0, (at - nothing) / (double) A_BIT);
            }
            double known = Arrays.stream(ofOne).sum();
            double below = 0;
            for (int at = 0; at < nothing; at++) {
                below += ofOne[at];
                worth[at] = Math.max((at - nothing) / (double) A_BIT, log2((below + 0.5) / (known + 1)));
            }
            return new ContextLimits(worth);
        }

        private static double log2(double number) {
            return Math.log(number) / Math.log(2);
        }
    }
}
