package id.pulang.linkage.spark.rows;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.xxhash64;

import id.pulang.linkage.model.PersonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * All rows, numbered in the order of their ids, so that numbers are the same however the rows came; the smaller of two
 * numbers is that of the smaller id.
 *
 * @param rows the number, the id, and what the columns say, as texts
 * @param shards into how many pieces they are cut
 */
public record Registry(Dataset<Row> rows, Columns columns, Shards shards, long size) {

    public static final String NUMBER = "number";
    public static final String ID = "id";
    private static final int NAMED = 3;

    /**
     * Numbers the rows and keeps them at hand.
     *
     * @param sample how many of them will be learnt from
     */
    public static Registry of(Dataset<Row> list, Columns columns, int sample) {
        columns.refuseUnless(list.columns());
        var shards = Shards.of(list.sparkSession(), list.count(), sample);
        Dataset<Row> sorted = list.select(texts(columns))
                .repartitionByRange(shards.tasks(), col(ID))
                .sortWithinPartitions(ID);
        Dataset<Row> rows = numbered(sorted).persist(StorageLevel.MEMORY_AND_DISK());
        var registry = new Registry(rows, columns, shards, rows.count());
        try {
            registry.refuseRowsWithoutId();
            registry.refuseIdsGivenTwice();
        } catch (Refusal e) {
            registry.forget();
            throw e;
        }
        return registry;
    }

    private static Column[] texts(Columns columns) {
        var texts = new ArrayList<Column>();
        texts.add(trim(text(columns.id())).as(ID));
        for (int place = 0; place < columns.said().size(); place++) {
            texts.add(text(columns.said().get(place).column()).as("said" + place));
        }
        return texts.toArray(Column[]::new);
    }

    private static Column text(String column) {
        return col('`' + column.replace("`", "``") + '`').cast(DataTypes.StringType);
    }

    private static Dataset<Row> numbered(Dataset<Row> sorted) {
        var schema = new StructType().add(NUMBER, DataTypes.LongType);
        for (var field : sorted.schema().fields()) {
            schema = schema.add(field);
        }
        var numbered = sorted.toJavaRDD().zipWithIndex().map(row -> withNumber(row._1, row._2));
        return sorted.sparkSession().createDataset(numbered.rdd(), Encoders.row(schema));
    }

    private static Row withNumber(Row row, long number) {
        var values = new Object[row.size() + 1];
        values[0] = number;
        for (int at = 0; at < row.size(); at++) {
            values[at + 1] = row.get(at);
        }
        return RowFactory.create(values);
    }

    private void refuseRowsWithoutId() {
        long without = rows.filter(col(ID).isNull().or(col(ID).equalTo(""))).count();
        if (without > 0) {
            throw new Refusal(
                    without + " rows have nothing in the column " + columns.id() + ", which tells rows apart");
        }
    }

    private void refuseIdsGivenTwice() {
        List<Row> twice = rows.groupBy(ID)
                .count()
                .filter(col("count").gt(1))
                .sort(ID)
                .limit(NAMED)
                .collectAsList();
        if (!twice.isEmpty()) {
            String named = twice.stream()
                    .map(row -> row.getString(0) + " (" + row.getLong(1) + " rows)")
                    .collect(Collectors.joining(", "));
            throw new Refusal("Rows must have different ids, but in the column " + columns.id() + " stands " + named);
        }
    }

    /** Records chosen by nothing but their ids, the same in whatever order rows lie. */
    public List<PersonRecord> sample(int most) {
        var record = new RecordRow(columns, 1);
        return rows.orderBy(xxhash64(col(ID)), col(ID)).limit(most).collectAsList().stream()
                .map(record::record)
                .toList();
    }

    /** Lets the rows go. */
    public void forget() {
        rows.unpersist();
    }
}
