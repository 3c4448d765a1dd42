package id.pulang.linkage.spark.pairs;

import id.pulang.linkage.batch.PairScoring;
import id.pulang.linkage.batch.TrainedModel;
import id.pulang.linkage.spark.rows.Numbered;
import id.pulang.linkage.spark.rows.RecordRow;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Weighs the pairs of one shard: each record that any of them needs is read once.
 *
 * @param reading reads rows that begin with their shard and their number
 */
public record WeighedShard(Broadcast<TrainedModel> learnt, RecordRow reading)
        implements CoGroupFunction<Long, Row, Row, Row> {

    public static final String BITS = "bits";
    static final StructType SCHEMA = new StructType()
            .add(SharedOften.LEFT, DataTypes.LongType)
            .add(SharedOften.RIGHT, DataTypes.LongType)
            .add(BITS, DataTypes.FloatType);

    @Override
    public Iterator<Row> call(Long shard, Iterator<Row> needed, Iterator<Row> pairs) {
        var all = Numbered.read(needed, reading);
        PairScoring part = learnt.value().part(all.records());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pairs, 0), false)
                .flatMap(pair -> weighed(pair.getLong(1), pair.getLong(2), part, all))
                .iterator();
    }

    private static Stream<Row> weighed(long left, long right, PairScoring part, Numbered all) {
        double bits = part.bits(all.place(left), all.place(right));
        return PairScoring.worthKeeping(bits)
                ? Stream.of(RowFactory.create(left, right, (float) bits))
                : Stream.empty();
    }
}
