package id.pulang.linkage.spark.rows;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Into how many pieces the work is cut.
 *
 * @param tasks between how many tasks things are laid out
 * @param records how many records are worked on together
 */
public record Shards(int tasks, long records) {

    public static final String SHARD = "shard";
    private static final long MOST_RECORDS = 50_000;

    /**
     * No more tasks than the session shuffles into. What the sample taught is read again for each piece; so no piece is
     * smaller than half of it.
     */
    public static Shards of(SparkSession spark, long records, int sample) {
        long least = Math.max(1, sample / 2);
        int most = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
        int tasks = Math.clamp(Math.ceilDiv(records, least), 1, most);
        return new Shards(tasks, Math.max(least, Math.min(MOST_RECORDS, Math.ceilDiv(records, tasks))));
    }

    /** The rows of a registry that each shard asks for by their numbers, behind the shard. */
    public static Dataset<Row> rows(Dataset<Row> numbers, Registry registry) {
        return numbers.join(registry.rows(), Registry.NUMBER)
                .select(SHARD, registry.rows().columns());
    }

    /** Rows that say in which shard they are worked on, shard by shard. */
    public KeyValueGroupedDataset<Long, Row> apart(Dataset<Row> rows) {
        return rows.repartition(tasks, col(SHARD)).groupBy(SHARD).as(Encoders.LONG(), Encoders.row(rows.schema()));
    }
}
