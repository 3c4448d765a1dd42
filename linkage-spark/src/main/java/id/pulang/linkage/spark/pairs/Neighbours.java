package id.pulang.linkage.spark.pairs;

import id.pulang.linkage.spark.rows.Registry;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * For each record in each bucket that tells something, those before it. Buckets come one after the other with their
 * records in rising order; of one that too many share, no more than that is ever held.
 *
 * @param most the most records that may share a bucket
 */
record Neighbours(int most) implements MapPartitionsFunction<Row, Row> {

    static final String BEFORE = "before";
    static final StructType SCHEMA = new StructType()
            .add(Registry.NUMBER, DataTypes.LongType)
            .add(BEFORE, DataTypes.createArrayType(DataTypes.LongType, false));

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Runs<>(rows, row -> row.getLong(0), this::neighbours);
    }

    /** Takes the next bucket. */
    private Iterator<Row> neighbours(Iterator<Row> bucket) {
        long[] members = new long[most + 1];
        int count = 0;
        while (bucket.hasNext()) {
            long member = bucket.next().getLong(1);
            if (count < members.length) {
                members[count++] = member;
            }
        }
        return neighbours(members, count > most ? 0 : count);
    }

    private static Iterator<Row> neighbours(long[] members, int count) {
        return IntStream.range(1, count)
                .filter(place -> members[0] < members[place])
                .mapToObj(place -> RowFactory.create(members[place], before(members, place)))
                .iterator();
    }

    /** A record stands in a bucket as often as its keys fall into it, and never before itself. */
    private static Object before(long[] members, int place) {
        int end = place;
        while (members[end - 1] == members[place]) {
            end--;
        }
        return Arrays.stream(members, 0, end).boxed().toArray(Long[]::new);
    }
}
