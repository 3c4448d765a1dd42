package id.pulang.linkage.spark.pairs;

import id.pulang.linkage.batch.PairScoring;
import id.pulang.linkage.batch.TrainedModel;
import id.pulang.linkage.spark.rows.RecordRow;
import id.pulang.linkage.spark.rows.Registry;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Tells by which buckets each row is found.
 *
 * @param common buckets of which it is known already that too many share them, in rising order
 * @param mask bits that are zero in the buckets that are asked for; 0 asks for all
 */
@SuppressWarnings("ArrayRecordComponent")
record BucketsOfRows(Broadcast<TrainedModel> learnt, RecordRow reading, long[] common, long mask)
        implements MapPartitionsFunction<Row, Row> {

    static final String BUCKET = "bucket";
    static final StructType SCHEMA =
            new StructType().add(BUCKET, DataTypes.LongType).add(Registry.NUMBER, DataTypes.LongType);

    /** What is learnt is read once for so many rows. */
    private static final int ROWS_AT_ONCE = 100_000;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Chunks<>(rows, ROWS_AT_ONCE, this::buckets);
    }

    private Iterator<Row> buckets(List<Row> rows) {
        PairScoring part =
                learnt.value().part(rows.stream().map(reading::record).toList());
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(place -> asked(part.buckets(place))
                        .mapToObj(bucket ->
                                RowFactory.create(bucket, rows.get(place).getLong(0))))
                .iterator();
    }

    private LongStream asked(long[] buckets) {
        return Arrays.stream(buckets).filter(bucket -> (bucket & mask) == 0 && Arrays.binarySearch(common, bucket) < 0);
    }
}
