package id.pulang.linkage.spark.pairs;

import id.pulang.linkage.spark.rows.Shards;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The pairs that share enough telling buckets. What stands before a record comes bucket by bucket, all of it together.
 *
 * @param least how many that is
 * @param shard how many records stand in one shard
 */
public record SharedOften(int least, long shard) implements MapPartitionsFunction<Row, Row> {

    public static final String LEFT = "left";
    public static final String RIGHT = "right";
    static final StructType SCHEMA = new StructType()
            .add(Shards.SHARD, DataTypes.LongType)
            .add(LEFT, DataTypes.LongType)
            .add(RIGHT, DataTypes.LongType);

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Runs<>(rows, row -> row.getLong(0), this::pairs);
    }

    private Iterator<Row> pairs(Iterator<Row> ofRecord) {
        var before = LongStream.builder();
        long record = -1;
        while (ofRecord.hasNext()) {
            Row row = ofRecord.next();
            record = row.getLong(0);
            row.<Long>getList(1).forEach(before::add);
        }
        return pairs(record, before.build().sorted().toArray());
    }

    private Iterator<Row> pairs(long record, long[] before) {
        return IntStream.range(0, before.length - least + 1)
                .filter(place -> (place == 0 || before[place - 1] != before[place])
                        && before[place + least - 1] == before[place])
                .mapToObj(place -> RowFactory.create(record / shard, before[place], record))
                .iterator();
    }
}
