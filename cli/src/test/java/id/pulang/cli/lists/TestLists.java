package id.pulang.cli.lists;

import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.columns.ColumnOverrides;
import id.pulang.lists.rows.ListDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes invented lists into a folder and reads them. */
public final class TestLists {

    /** When they were written. */
    public static final ListDate DATE = new ListDate(LocalDate.of(2025, 10, 22), null);

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    public TestLists(Path folder) {
        this.folder = folder;
    }

    /** Adds a list. */
    public TestLists with(String file, String... lines) {
        try {
            files.add(Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Reads them all, with nothing said about their columns. */
    public Lists read() {
        return read(new ColumnOverrides(Map.of(), Set.of()));
    }

    /** Reads them all. */
    public Lists read(ColumnOverrides told) {
        try {
            return Lists.read(files, told, DATE, _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each heading of the first list was taken for. */
    public static Map<String, ColumnMeaning> meanings(Lists lists) {
        var meanings = new LinkedHashMap<String, ColumnMeaning>();
        ReadList list = lists.lists().getFirst();
        for (int column = 0; column < list.headings().size(); column++) {
            meanings.put(list.headings().get(column), list.meanings().get(column));
        }
        return meanings;
    }
}
