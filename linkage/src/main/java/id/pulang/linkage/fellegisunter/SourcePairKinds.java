package id.pulang.linkage.fellegisunter;

/**
 * The kinds of pairs of lists whose habits are learnt: each list with itself and, while there are few, with each other
 * list; with many lists, all other pairs are of one kind.
 */
final class SourcePairKinds {

    private static final int FEW = 10;

    private final int lists;
    private final long[] sizes;

    SourcePairKinds(PreparedRecords readings) {
        lists = readings.lists();
        sizes = new long[lists];
        for (int record = 0; record < readings.size(); record++) {
            sizes[readings.list(record)]++;
        }
    }

    /** How many kinds there are. */
    int kinds() {
        return lists > FEW ? 2 : lists * lists;
    }

    /** The kind of a pair of lists. */
    int place(int left, int right) {
        if (lists > FEW) {
            return left == right ? 1 : 0;
        }
        return Math.min(left, right) * lists + Math.max(left, right);
    }

    /** How many pairs of records there are of each kind, as a share of all. */
    double[] shares() {
        double[] shares = new double[kinds()];
        double all = 0;
        for (int left = 0; left < lists; left++) {
            for (int right = left; right < lists; right++) {
                double pairs =
                        left == right ? sizes[left] * (sizes[left] - 1) / 2.0 : (double) sizes[left] * sizes[right];
                shares[place(left, right)] += pairs;
                all += pairs;
            }
        }
        for (int kind = 0; kind < shares.length; kind++) {
            shares[kind] /= Math.max(1, all);
        }
        return shares;
    }

    /** What was learnt of each kind, for each pair of lists. */
    SourcePairPrior bits(double[] ofKinds) {
        double[] bits = new double[lists * lists];
        for (int left = 0; left < lists; left++) {
            for (int right = 0; right < lists; right++) {
                bits[left * lists + right] = ofKinds[place(left, right)];
            }
        }
        return SourcePairPrior.of(lists, bits);
    }
}
