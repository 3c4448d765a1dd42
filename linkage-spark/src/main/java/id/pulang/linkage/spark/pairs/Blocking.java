package id.pulang.linkage.spark.pairs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;

import id.pulang.linkage.batch.PairScoring;
import id.pulang.linkage.batch.TrainedModel;
import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.spark.rows.RecordRow;
import id.pulang.linkage.spark.rows.Registry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Finds the pairs of a registry that are worth comparing, by buckets that not too many share. */
public final class Blocking {

    private static final long[] NONE = {};

    /** Of more keys than these, a part of the buckets is counted and stands for all. */
    private static final long MOST_COUNTED = 1L << 24;

    private final Registry registry;
    private final List<PersonRecord> sample;
    private final long[] ofSample;

    /** Begins with the buckets of the sample. */
    public Blocking(Registry registry, List<PersonRecord> sample, TrainedModel learnt) {
        this.registry = registry;
        this.sample = sample;
        ofSample = ofSample(learnt);
    }

    /** The buckets of all records of the sample, in rising order. */
    private long[] ofSample(TrainedModel learnt) {
        PairScoring part = learnt.part(sample);
        return IntStream.range(0, sample.size())
                .mapToObj(part::buckets)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
    }

    /** What was learnt, once the records of all buckets are counted. */
    public TrainedModel counted(TrainedModel learnt, Broadcast<TrainedModel> sent) {
        long times = Math.max(1, Math.ceilDiv(registry.size(), Math.max(1, sample.size())));
        long parts = Long.highestOneBit(Math.max(1, times * ofSample.length / MOST_COUNTED));
        long[] pairs = new long[Blocks.LARGEST_BLOCK + 1];
        for (Row size : sizes(sent, parts - 1)) {
            long members = size.getLong(0);
            pairs[(int) members] = size.getLong(1) * parts * (members * (members - 1) / 2);
        }
        return learnt.counted(pairs, registry.size());
    }

    /** How many buckets there are of each size. */
    private List<Row> sizes(Broadcast<TrainedModel> sent, long mask) {
        return buckets(sent, NONE, mask)
                .groupBy(BucketsOfRows.BUCKET)
                .count()
                .filter(col("count").between(2, Blocks.LARGEST_BLOCK))
                .groupBy("count")
                .agg(count("*"))
                .collectAsList();
    }

    private Dataset<Row> buckets(Broadcast<TrainedModel> sent, long[] common, long mask) {
        return registry.rows()
                .mapPartitions(
                        new BucketsOfRows(sent, new RecordRow(registry.columns(), 1), common, mask),
                        Encoders.row(BucketsOfRows.SCHEMA));
    }

    /** The pairs that share enough buckets, each with the shard in which it is to be weighed. */
    public Dataset<Row> candidates(TrainedModel learnt, Broadcast<TrainedModel> sent) {
        int most = learnt.mostSharing();
        return buckets(sent, common(most), 0)
                .repartition(registry.shards().tasks(), col(BucketsOfRows.BUCKET))
                .sortWithinPartitions(BucketsOfRows.BUCKET, Registry.NUMBER)
                .mapPartitions(new Neighbours(most), Encoders.row(Neighbours.SCHEMA))
                .repartition(registry.shards().tasks(), col(Registry.NUMBER))
                .sortWithinPartitions(Registry.NUMBER)
                .mapPartitions(
                        new SharedOften(learnt.leastShared(), registry.shards().records()),
                        Encoders.row(SharedOften.SCHEMA));
    }

    /** The buckets that too many share within the sample already. */
    private long[] common(int most) {
        var common = LongStream.builder();
        for (int from = 0, to; from < ofSample.length; from = to) {
            for (to = from; to < ofSample.length && ofSample[to] == ofSample[from]; ) {
                to++;
            }
            if (to - from > most) {
                common.add(ofSample[from]);
            }
        }
        return common.build().toArray();
    }
}
