package id.pulang.linkage.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A real Spark within the tests' own process. */
public final class LocalSpark {

    private LocalSpark() {}

    /** The one session of all tests, shuffling into so many partitions. */
    public static SparkSession session(int partitions) {
        SparkSession session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.warehouse.dir", "target/warehouse")
                .getOrCreate();
        session.conf().set("spark.sql.shuffle.partitions", Integer.toString(partitions));
        return session;
    }

    static Dataset<Row> list(SparkSession spark, List<String> headings, List<Object[]> rows) {
        var schema = new StructType();
        for (String heading : headings) {
            schema = schema.add(heading, DataTypes.StringType);
        }
        return spark.createDataFrame(rows.stream().map(RowFactory::create).toList(), schema);
    }
}
