package id.pulang.linkage.likely;

import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.blocking.Keys;
import java.util.ArrayList;
import java.util.List;

/** Some records of a registry, read by what a sample of it taught; for one thread. */
public final class Part {

    private static final int MOST_BITS = 30;

    private final int before;
    private final Basis basis;
    private final Weighing weighing;
    private final Keys keys = new Keys();

    Part(List<PersonRecord> sample, List<PersonRecord> records, Basis basis) {
        before = sample.size();
        this.basis = basis;
        var all = new ArrayList<PersonRecord>(before + records.size());
        all.addAll(sample);
        all.addAll(records);
        weighing = new Weighing(all, basis);
    }

    /** The buckets by which a record is found; one into which several of its keys fall stands there several times. */
    public long[] buckets(int record) {
        keys.clear();
        weighing.keys(before + record, keys);
        return keys.buckets(basis.cut());
    }

    /** How many bits speak for two records being one person; it does not matter which of the two comes first. */
    public double bits(int one, int other) {
        return weighing.bits(before + one, before + other);
    }

    /** Whether a pair of so many bits is to be kept; others are as good as uncompared. */
    public static boolean worthKeeping(double bits) {
        return bits > Likely.WORTH_KEEPING;
    }

    WeighedPairs pairs() {
        if (basis.cut().shift() < Long.SIZE - MOST_BITS) {
            throw new IllegalArgumentException("Too many records for one machine");
        }
        return new Later(weighing.amongLater(), before);
    }

    private record Later(Edges edges, int before) implements WeighedPairs {

        @Override
        public int pairs() {
            return edges.size();
        }

        @Override
        public int left(int pair) {
            return edges.left(pair) - before;
        }

        @Override
        public int right(int pair) {
            return edges.right(pair) - before;
        }

        @Override
        public double bits(int pair) {
            return edges.bits(pair);
        }
    }
}
