package id.pulang.linkage.scripts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a table that comes with this library: cells between tabulators, remarks behind {@code #}. */
final class TableLines {

    private TableLines() {}

    /** The cells of each line that is no remark; an empty last cell counts. */
    static List<String[]> of(String table) {
        String name = table + ".tsv";
        InputStream file = Objects.requireNonNull(TableLines.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
