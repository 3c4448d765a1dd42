package id.pulang.linkage.spark;

import id.pulang.linkage.batch.TrainedModel;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who is who in a registry. Nothing is computed twice until it is closed.
 *
 * @param groups {@code id, group}: each row once, and the smallest id in its group
 * @param pairs {@code left, right, bits}: all pairs that are not hopeless, by their ids, the smaller first
 * @param learnt what the sample taught, with which one machine comes to the same
 */
public record NationalLinks(Dataset<Row> groups, Dataset<Row> pairs, TrainedModel learnt, List<Dataset<Row>> held)
        implements AutoCloseable {

    @Override
    public void close() {
        held.forEach(Dataset::unpersist);
    }
}
