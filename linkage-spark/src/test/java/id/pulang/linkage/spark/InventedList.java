package id.pulang.linkage.spark;

import id.pulang.linkage.incident.IncidentFolder;
import id.pulang.linkage.incident.IncidentGenerator;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.spark.rows.Columns;
import id.pulang.linkage.spark.rows.RecordRow;
import id.pulang.lists.columns.ColumnKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * An invented list of people as a table.
 *
 * @param truth the person behind each row, by its id
 */
record InventedList(List<Object[]> rows, Map<String, String> truth) {

    static final List<String> HEADINGS = List.of(
            "row",
            "list",
            "name",
            "called",
            "born",
            "age",
            "age.on",
            "sex",
            "nik",
            "passport",
            "phone",
            "from",
            "mother",
            "postcode",
            "trade");

    static final Columns COLUMNS = Columns.of("row", LocalDate.of(2025, 10, 22))
            .with("list", ColumnKind.LIST)
            .with("name", ColumnKind.NAME)
            .with("called", ColumnKind.OTHER_NAME)
            .with("born", ColumnKind.BORN)
            .with("age", ColumnKind.AGE)
            .with("age.on", ColumnKind.LISTED_ON)
            .with("sex", ColumnKind.SEX)
            .with("nik", ColumnKind.NATIONAL_NUMBER)
            .with("passport", ColumnKind.PASSPORT)
            .with("phone", ColumnKind.PHONE)
            .with("from", ColumnKind.BIRTH_PLACE)
            .with("mother", ColumnKind.MOTHER_NAME)
            .with("postcode", ColumnKind.CODE)
            .with("trade", ColumnKind.CATEGORY);

    private static final List<String> TRADES = List.of("farmer", "driver", "clerk", "seller");

    static InventedList of(Path folder, int people, long seed) throws IOException {
        IncidentGenerator.write(folder, people, 1, seed);
        var incident = IncidentFolder.read(folder);
        var clerk = new Random(seed);
        var rows = incident.records().stream()
                .map(record -> row(record, incident.personOf(record.id()), clerk))
                .toList();
        return new InventedList(rows, incident.truth());
    }

    private static Object[] row(PersonRecord said, String person, Random clerk) {
        var random = new Random(person.hashCode());
        String postcode = Integer.toString(20_000 + random.nextInt(300));
        String trade = TRADES.get(random.nextInt(TRADES.size()));
        return new Object[] {
            said.id(),
            said.source(),
            said.name(),
            said.otherNames().isEmpty() ? null : said.otherNames().getFirst(),
            text(said.born()),
            text(said.age()),
            text(said.ageOn()),
            text(said.sex()),
            said.nationalNumber(),
            said.passport(),
            said.phone(),
            said.birthPlace(),
            said.motherName(),
            clerk.nextInt(10) > 2 ? postcode : "-",
            clerk.nextInt(10) > 2 ? trade : null
        };
    }

    private static @Nullable String text(@Nullable Object said) {
        return said == null ? null : said.toString();
    }

    /** Its rows in another order. */
    InventedList shuffled(long seed) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return new InventedList(shuffled, truth);
    }

    /** The same with a row more that says nothing. */
    InventedList withSilent(String id) {
        var more = new ArrayList<>(rows);
        var silent = new Object[HEADINGS.size()];
        silent[0] = id;
        more.add(silent);
        return new InventedList(more, truth);
    }

    Dataset<Row> table(SparkSession spark) {
        return LocalSpark.list(spark, HEADINGS, rows);
    }

    /** The records as one machine has them. */
    List<PersonRecord> records() {
        var reading = new RecordRow(COLUMNS, 0);
        return rows.stream().map(row -> reading.record(RowFactory.create(row))).toList();
    }
}
