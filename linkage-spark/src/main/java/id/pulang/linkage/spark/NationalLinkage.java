package id.pulang.linkage.spark;

import static org.apache.spark.sql.functions.col;

import id.pulang.linkage.batch.TrainedModel;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.spark.groups.GroupedShard;
import id.pulang.linkage.spark.groups.Grouping;
import id.pulang.linkage.spark.pairs.Blocking;
import id.pulang.linkage.spark.pairs.PairWeights;
import id.pulang.linkage.spark.pairs.SharedOften;
import id.pulang.linkage.spark.pairs.WeighedShard;
import id.pulang.linkage.spark.rows.Columns;
import id.pulang.linkage.spark.rows.Refusal;
import id.pulang.linkage.spark.rows.Registry;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Says who is who in a registry that no one machine holds: the door of this module. What a sample teaches decides, and
 * it decides the same about two records wherever they meet.
 */
public final class NationalLinkage {

    private NationalLinkage() {}

    /** Links the rows of a list. */
    public static NationalLinks link(Dataset<Row> list, Columns columns, Settings settings) {
        Registry registry = Registry.of(list, columns, settings.sample());
        try {
            return link(registry, settings);
        } catch (RuntimeException e) {
            registry.forget();
            throw e;
        }
    }

    private static NationalLinks link(Registry registry, Settings settings) {
        SparkSession spark = registry.rows().sparkSession();
        List<PersonRecord> sample = registry.sample(settings.sample());
        TrainedModel learnt = TrainedModel.from(sample, registry.size(), settings.cut());
        refuseUnlessLearnt(learnt, sample.size(), registry.size());
        var blocking = new Blocking(registry, sample, learnt);
        Broadcast<TrainedModel> uncounted = send(spark, learnt);
        TrainedModel counted = blocking.counted(learnt, uncounted);
        uncounted.destroy();
        Broadcast<TrainedModel> sent = send(spark, counted);
        Dataset<Row> candidates = blocking.candidates(counted, sent).persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> pairs = new PairWeights(registry, sent).pairs(candidates).persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> groups = new Grouping(registry, sent).groups(pairs).persist(StorageLevel.MEMORY_AND_DISK());
        candidates.unpersist();
        return new NationalLinks(
                byId(groups, registry), pairsById(pairs, registry), counted, List.of(groups, pairs, registry.rows()));
    }

    private static void refuseUnlessLearnt(TrainedModel learnt, long sample, long all) {
        if (!learnt.weights() && sample < all) {
            throw new Refusal("The " + sample + " records of the sample hold too few of one person to learn from; take "
                    + "a larger one");
        }
    }

    private static Broadcast<TrainedModel> send(SparkSession spark, TrainedModel learnt) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(learnt);
    }

    private static Dataset<Row> byId(Dataset<Row> groups, Registry registry) {
        Dataset<Row> names = registry.rows()
                .select(
                        col(Registry.NUMBER).as(GroupedShard.GROUP),
                        col(Registry.ID).as("first"));
        return groups.join(names, GroupedShard.GROUP)
                .select(col(Registry.ID), col("first").as(GroupedShard.GROUP));
    }

    private static Dataset<Row> pairsById(Dataset<Row> pairs, Registry registry) {
        return named(named(pairs, SharedOften.LEFT, registry), SharedOften.RIGHT, registry)
                .select(SharedOften.LEFT, SharedOften.RIGHT, WeighedShard.BITS);
    }

    /** The same with ids in place of the numbers of a column. */
    private static Dataset<Row> named(Dataset<Row> pairs, String column, Registry registry) {
        Dataset<Row> names = registry.rows().select(col(Registry.NUMBER).as(column), col(Registry.ID));
        return pairs.join(names, column).drop(column).withColumnRenamed(Registry.ID, column);
    }
}
