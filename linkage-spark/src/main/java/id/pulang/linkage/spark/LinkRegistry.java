package id.pulang.linkage.spark;

import id.pulang.linkage.spark.rows.Refusal;
import java.io.IOException;
import java.io.PrintStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The command for spark-submit: links the rows of files and writes who is who. Leaves with 0 done, 1 refused, 2 wrong
 * usage, 3 failed.
 */
public final class LinkRegistry {

    private LinkRegistry() {}

    /** Runs the command. */
    public static void main(String[] words) {
        int code = run(words, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] words, PrintStream said) {
        Order order;
        try {
            order = Order.read(words);
        } catch (Refusal e) {
            said.println(e.getMessage());
            said.println(Order.USAGE);
            return 2;
        }
        SparkSession spark = session();
        try {
            link(spark, order, said);
            return 0;
        } catch (Refusal e) {
            said.println(e.getMessage());
            return 1;
        } catch (IOException | RuntimeException e) {
            said.println("Failed: " + e.getMessage());
            return 3;
        } finally {
            spark.stop();
        }
    }

    /**
     * What spark-submit says goes before; else all processors of this machine, no page, and nothing in clear on disks.
     */
    private static SparkSession session() {
        SparkConf settings = new SparkConf()
                .setIfMissing("spark.app.name", "Pulang")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.ui.showConsoleProgress", "false")
                .setIfMissing("spark.io.encryption.enabled", "true");
        SparkSession spark = SparkSession.builder().config(settings).getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        return spark;
    }

    private static void link(SparkSession spark, Order order, PrintStream said) throws IOException {
        refuseMissing(spark, order);
        try (NationalLinks links = NationalLinkage.link(read(spark, order), order.columns(), order.settings())) {
            write(links.groups(), order, "groups");
            write(links.pairs(), order, "pairs");
            Row counts = links.groups()
                    .selectExpr("count(*)", "count(distinct group)")
                    .first();
            said.printf("%d rows are about %d people; see %s%n", counts.getLong(0), counts.getLong(1), order.out());
        }
    }

    private static void refuseMissing(SparkSession spark, Order order) throws IOException {
        for (String file : order.files()) {
            if (matches(spark, file) == 0) {
                throw new Refusal("There is no file " + file);
            }
        }
        if (matches(spark, order.out()) > 0) {
            throw new Refusal(order.out() + " is there already; say --out with a folder that is not");
        }
    }

    private static int matches(SparkSession spark, String file) throws IOException {
        var path = new Path(file);
        FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        var found = files.globStatus(path);
        return found == null ? 0 : found.length;
    }

    private static Dataset<Row> read(SparkSession spark, Order order) {
        String[] files = order.files().toArray(String[]::new);
        return order.csv()
                ? spark.read()
                        .option("header", "true")
                        .option("escape", "\"")
                        .option("multiLine", "true")
                        .option("mode", "FAILFAST")
                        .csv(files)
                : spark.read().parquet(files);
    }

    private static void write(Dataset<Row> rows, Order order, String name) {
        String folder = order.out() + '/' + name;
        if (order.csv()) {
            rows.write().option("header", "true").option("escape", "\"").csv(folder);
        } else {
            rows.write().parquet(folder);
        }
    }
}
