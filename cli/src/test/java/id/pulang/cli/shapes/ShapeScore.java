package id.pulang.cli.shapes;

import java.util.Locale;

/**
 * How well the rows of lists of one shape were put together.
 *
 * @param leftApart how many pairs were left apart because it could not be known
 */
public record ShapeScore(
        ListShape shape, int rows, Pairs pairs, int largestGroup, int largestTrue, int leftApart, double seconds) {

    /** Pairs of rows: how many were joined, how many are one person, and how many are both. */
    public record Pairs(long joined, long real, long right) {

        /** The share of joined pairs that are one person; 1 where nothing was joined. */
        public double precision() {
            return joined == 0 ? 1 : right / (double) joined;
        }

        /** The share of pairs of one person that were joined. */
        public double recall() {
            return real == 0 ? 1 : right / (double) real;
        }

        /** The harmonic mean of both. */
        public double f1() {
            return joined + real == 0 ? 1 : 2.0 * right / (joined + real);
        }
    }

    /** Whether a group is more than twice as large as it could be. */
    public boolean tooLarge() {
        return largestGroup > 2 * largestTrue;
    }

    /** Whether too few were found where a name and a full date of birth stand. */
    public boolean tooFew() {
        return shape.dated() && pairs.f1() < (shape.shared() ? 0.92 : 0.95);
    }

    /** The same as a JSON object. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"shape\":\"%s\",\"rows\":%d,\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f,\"largestGroup\":%d,"
                        + "\"largestTrue\":%d,\"leftApart\":%d,\"seconds\":%.2f}",
                shape.name(),
                rows,
                pairs.precision(),
                pairs.recall(),
                pairs.f1(),
                largestGroup,
                largestTrue,
                leftApart,
                seconds);
    }
}
