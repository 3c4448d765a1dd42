package id.pulang.linkage.spark.groups;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import id.pulang.linkage.batch.TrainedModel;
import id.pulang.linkage.spark.pairs.SharedOften;
import id.pulang.linkage.spark.pairs.WeighedShard;
import id.pulang.linkage.spark.rows.RecordRow;
import id.pulang.linkage.spark.rows.Registry;
import id.pulang.linkage.spark.rows.Shards;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Groups a registry, each component as a whole. */
public record Grouping(Registry registry, Broadcast<TrainedModel> learnt) {

    private static final String OF_OTHER = "ofOther";

    /** For each record the smallest number in its group. */
    public Dataset<Row> groups(Dataset<Row> pairs) {
        Dataset<Row> likely = pairs.filter(
                col(WeighedShard.BITS).cast("double").geq(learnt.value().leastBits()));
        Dataset<Row> grouped = grouped(Components.of(likely), pairs);
        Column group = coalesce(col(GroupedShard.GROUP), col(Registry.NUMBER)).as(GroupedShard.GROUP);
        return registry.rows()
                .join(grouped, new String[] {Registry.NUMBER}, "left_outer")
                .select(col(Registry.NUMBER), col(Registry.ID), group);
    }

    private Dataset<Row> grouped(Dataset<Row> components, Dataset<Row> pairs) {
        Dataset<Row> members = components.select(shard(), col(Registry.NUMBER));
        return registry.shards()
                .apart(Shards.rows(members, registry))
                .cogroup(
                        registry.shards().apart(within(components, pairs)),
                        new GroupedShard(learnt, new RecordRow(registry.columns(), 2)),
                        Encoders.row(GroupedShard.SCHEMA));
    }

    /** The pairs both of whose records are in one component. */
    private Dataset<Row> within(Dataset<Row> components, Dataset<Row> pairs) {
        Dataset<Row> ofLeft = components.withColumnRenamed(Registry.NUMBER, SharedOften.LEFT);
        Dataset<Row> ofRight = components
                .withColumnRenamed(Registry.NUMBER, SharedOften.RIGHT)
                .withColumnRenamed(Components.COMPONENT, OF_OTHER);
        return pairs.join(ofLeft, SharedOften.LEFT)
                .join(ofRight, SharedOften.RIGHT)
                .filter(col(Components.COMPONENT).equalTo(col(OF_OTHER)))
                .select(shard(), col(SharedOften.LEFT), col(SharedOften.RIGHT), col(WeighedShard.BITS));
    }

    /** A component is worked on with many others, as their numbers fall. */
    private Column shard() {
        return pmod(xxhash64(col(Components.COMPONENT)), lit(registry.shards().tasks()))
                .as(Shards.SHARD);
    }
}
