package id.pulang.demo.surge;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** How many people came to the counter on a day. */
public record SurgeDay(LocalDate date, int people) {

    /** Reads the days of a file with the columns {@code date} and {@code people}, in their order. */
    public static List<SurgeDay> read(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream()
                    .map(row -> new SurgeDay(
                            LocalDate.parse(row.getField("date")), Integer.parseInt(row.getField("people"))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
