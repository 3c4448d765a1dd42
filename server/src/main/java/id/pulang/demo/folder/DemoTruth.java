package id.pulang.demo.folder;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.pulang.incidents.Statement;
import id.pulang.incidents.StatementId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who is really who: what the invented officers know when they look at two records. Matching never sees it.
 *
 * @param people whom each statement is about
 */
public record DemoTruth(Map<StatementId, String> people) {

    /** Reads whom each statement is about; a statement that the file does not name is refused. */
    public static DemoTruth of(Path file, Collection<Statement> statements) {
        Map<String, String> byRow = read(file);
        return new DemoTruth(statements.stream()
                .collect(Collectors.toMap(
                        Statement::id,
                        statement -> Optional.ofNullable(byRow.get(statement.listName() + " " + statement.row()))
                                .orElseThrow(() -> new IllegalArgumentException("The truth does not name row "
                                        + statement.row() + " of " + statement.listName())))));
    }

    private static Map<String, String> read(Path file) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream()
                    .skip(1)
                    .collect(Collectors.toMap(
                            row -> row.getField(0).strip() + " "
                                    + row.getField(1).strip(),
                            row -> row.getField(2)));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Returns whether two statements are about one person. */
    public boolean samePerson(StatementId left, StatementId right) {
        return String.valueOf(people.get(left)).equals(people.get(right));
    }
}
