package id.pulang.linkage.spark.rows;

import id.pulang.linkage.model.PersonRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/** The records of a shard in the order of their numbers, found by their numbers. */
public final class Numbered {

    private final long[] numbers;
    private final List<PersonRecord> records;

    private Numbered(long[] numbers, List<PersonRecord> records) {
        this.numbers = numbers;
        this.records = records;
    }

    /** Reads rows that begin with their shard and their number. */
    public static Numbered read(Iterator<Row> rows, RecordRow reading) {
        var all = new ArrayList<One>();
        rows.forEachRemaining(row -> all.add(new One(row.getLong(1), reading.record(row))));
        all.sort(null);
        return new Numbered(
                all.stream().mapToLong(One::number).toArray(),
                all.stream().map(One::record).toList());
    }

    private record One(long number, PersonRecord record) implements Comparable<One> {

        @Override
        public int compareTo(One other) {
            return Long.compare(number, other.number);
        }
    }

    /** The records. */
    public List<PersonRecord> records() {
        return records;
    }

    /** The number of the record at a place. */
    public long number(int place) {
        return numbers[place];
    }

    /** The place of the record with a number. */
    public int place(long number) {
        return Arrays.binarySearch(numbers, number);
    }
}
