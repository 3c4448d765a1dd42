package id.pulang.linkage.spark.groups;

import id.pulang.linkage.batch.TrainedModel;
import id.pulang.linkage.clustering.WeightedPairs;
import id.pulang.linkage.spark.rows.Numbered;
import id.pulang.linkage.spark.rows.RecordRow;
import id.pulang.linkage.spark.rows.Registry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Groups the records of some whole components; a group is called by the smallest number in it.
 *
 * @param reading reads rows that begin with their shard and their number
 */
public record GroupedShard(Broadcast<TrainedModel> learnt, RecordRow reading)
        implements CoGroupFunction<Long, Row, Row, Row> {

    public static final String GROUP = "group";
    static final StructType SCHEMA =
            new StructType().add(Registry.NUMBER, DataTypes.LongType).add(GROUP, DataTypes.LongType);

    @Override
    public Iterator<Row> call(Long shard, Iterator<Row> members, Iterator<Row> pairs) {
        var all = Numbered.read(members, reading);
        var weighed = new ArrayList<Weighed>();
        pairs.forEachRemaining(pair ->
                weighed.add(new Weighed(all.place(pair.getLong(1)), all.place(pair.getLong(2)), pair.getFloat(3))));
        return named(all, learnt.value().groups(all.records(), new Pairs(weighed)));
    }

    /** Places rise with numbers, so the first of a group is the smallest. */
    private static Iterator<Row> named(Numbered all, int[] groupOf) {
        long[] smallest = new long[groupOf.length];
        for (int place = groupOf.length - 1; place >= 0; place--) {
            smallest[groupOf[place]] = all.number(place);
        }
        return IntStream.range(0, groupOf.length)
                .mapToObj(place -> RowFactory.create(all.number(place), smallest[groupOf[place]]))
                .iterator();
    }

    private record Weighed(int left, int right, float bits) {}

    private record Pairs(List<Weighed> weighed) implements WeightedPairs {

        @Override
        public int pairs() {
            return weighed.size();
        }

        @Override
        public int left(int pair) {
            return weighed.get(pair).left();
        }

        @Override
        public int right(int pair) {
            return weighed.get(pair).right();
        }

        @Override
        public double bits(int pair) {
            return weighed.get(pair).bits();
        }
    }
}
