package id.pulang.linkage.spark.pairs;

import static org.apache.spark.sql.functions.col;

import id.pulang.linkage.batch.TrainedModel;
import id.pulang.linkage.spark.rows.RecordRow;
import id.pulang.linkage.spark.rows.Registry;
import id.pulang.linkage.spark.rows.Shards;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Weighs candidates shard by shard. */
public record PairWeights(Registry registry, Broadcast<TrainedModel> learnt) {

    /** The pairs worth keeping, by the numbers of their records. */
    public Dataset<Row> pairs(Dataset<Row> candidates) {
        var reading = new RecordRow(registry.columns(), 2);
        return registry.shards()
                .apart(needed(candidates))
                .cogroup(
                        registry.shards().apart(candidates),
                        new WeighedShard(learnt, reading),
                        Encoders.row(WeighedShard.SCHEMA));
    }

    /** The rows of all records that a shard needs, each once. */
    private Dataset<Row> needed(Dataset<Row> candidates) {
        Dataset<Row> numbers = candidates
                .select(col(Shards.SHARD), col(SharedOften.LEFT).as(Registry.NUMBER))
                .union(candidates.select(Shards.SHARD, SharedOften.RIGHT))
                .distinct();
        return Shards.rows(numbers, registry);
    }
}
