package id.pulang.linkage.batch;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.clustering.ConnectedComponents;
import id.pulang.linkage.clustering.Reclustering;
import id.pulang.linkage.clustering.WeightedEdges;
import id.pulang.linkage.clustering.WeightedPairs;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.PersonRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What a sample of the records of a registry taught, so that all of them can be weighed and grouped part by part on
 * many machines. Two records weigh the same in whatever part they meet, and are found by the same buckets. It is sent
 * to each machine by Java's serialisation and holds the sample in clear.
 *
 * <p>Where the sample is all records, what comes out is what {@link LinkageState#of} gives.
 */
public final class TrainedModel implements Serializable {

    /** Fewer records are no sample of a registry: of so few, two need share one key only to be compared. */
    public static final int SMALLEST_SAMPLE = Parameters.FEWEST_OF_TWO_KEYS;

    private static final long serialVersionUID = 1;
    private static final int MOST_BITS = 30;

    private final transient List<PersonRecord> sample;
    private final transient LearntParameters basis;
    private final transient double cut;

    private TrainedModel(List<PersonRecord> sample, LearntParameters basis, double cut) {
        this.sample = List.copyOf(sample);
        this.basis = basis;
        this.cut = cut;
    }

    /**
     * Learns from a sample.
     *
     * @param all how many records there are, those of the sample included
     * @param cut the average probability from which groups are joined; empty for that of where the weights come from
     */
    public static TrainedModel from(List<PersonRecord> sample, long all, OptionalDouble cut) {
        LearntParameters basis = LinkageState.of(sample, cut).basis();
        var forAll = new LearntParameters(
                basis.records(), basis.weights(), basis.cut().among(all, sample.size()));
        return new TrainedModel(
                sample, forAll, cut.orElse(basis.weights().origin().likelyCut()));
    }

    /** Whether the sample held enough records of one person to learn weights from. */
    public boolean weights() {
        return basis.weights().learnt();
    }

    /** The most records that may share a bucket that tells something. */
    public int mostSharing() {
        return basis.cut().largest();
    }

    /**
     * The same, once it is known how many of all records share each bucket.
     *
     * @param pairs how many pairs there are in buckets that so many records share, up to {@link Blocks#LARGEST_BLOCK}
     */
    public TrainedModel counted(long[] pairs, long all) {
        var counted = basis.cut().sharedByAtMost(Blocks.largest(pairs, all));
        return new TrainedModel(sample, new LearntParameters(basis.records(), basis.weights(), counted), cut);
    }

    /** How many telling buckets two records must share to be compared, a bucket that is shared twice counted twice. */
    public int leastShared() {
        return BatchLinkage.leastShared(basis.records());
    }

    /** The least bits of a pair over which a group can reach. */
    public double leastBits() {
        return ConnectedComponents.leastBits(cut);
    }

    /** Reads some of the records, to be weighed. */
    public PairScoring part(List<PersonRecord> records) {
        var all = new ArrayList<PersonRecord>(sample.size() + records.size());
        all.addAll(sample);
        all.addAll(records);
        return new PairScoring(all, basis);
    }

    /** All pairs worth keeping among records that one machine holds, by their places. */
    public WeightedPairs pairs(List<PersonRecord> records) {
        if (basis.cut().shift() < Long.SIZE - MOST_BITS) {
            throw new IllegalArgumentException("Too many records for one machine");
        }
        return new Later(part(records).amongLater(), sample.size());
    }

    /**
     * The groups of records, by their pairs. A group never reaches beyond records that hang together by pairs of
     * {@link #leastBits}; so these may be all records, or those of some such components with all pairs among them.
     *
     * @return for each record the number of its group
     */
    public int[] groups(List<PersonRecord> records, WeightedPairs pairs) {
        var edges = new WeightedEdges();
        for (int pair = 0; pair < pairs.pairs(); pair++) {
            edges.add(pairs.left(pair), pairs.right(pair), (float) pairs.bits(pair));
        }
        boolean[] all = new boolean[records.size()];
        Arrays.fill(all, true);
        var regrouping = new Reclustering(all, PairScoring.ranks(records));
        int[] members = regrouping.members();
        List<PersonRecord> inOrder =
                IntStream.of(members).mapToObj(records::get).toList();
        int[] groups = regrouping.groups(
                edges, cut, StatedContradictions.among(inOrder, basis.weights().origin()));
        int[] groupOf = new int[groups.length];
        IntStream.range(0, groups.length).forEach(place -> groupOf[members[place]] = groups[place]);
        return groupOf;
    }

    private Object writeReplace() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeDouble(cut);
            StateFormat.write(basis, out);
            StateFormat.write(sample, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(bytes.toByteArray());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("it is written by its bytes");
    }

    /** Pairs among records of which others came before. */
    private record Later(WeightedEdges edges, int before) implements WeightedPairs {

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

    /** What travels. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Written(byte[] bytes) implements Serializable {

        private Object readResolve() throws IOException {
            try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                double cut = in.readDouble();
                LearntParameters basis = StateFormat.basis(in);
                return new TrainedModel(StateFormat.records(in), basis, cut);
            }
        }
    }
}
