package id.pulang.linkage.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that come with this library, as {@code .tsv}: cells between tabulators, remarks behind {@code #}. */
public final class ResourceTable {

    private ResourceTable() {}

    /**
     * The cells of each line that is neither empty nor a remark; an empty last cell counts.
     *
     * @param beside a class of the package in which the table stands
     * @param table its name, without what follows the full stop
     * @throws NullPointerException if there is no such table
     */
    public static List<List<String>> rows(Class<?> beside, String table) {
        String name = table + ".tsv";
        InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
