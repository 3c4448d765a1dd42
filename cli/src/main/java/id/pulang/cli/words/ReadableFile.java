package id.pulang.cli.words;

import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.UnreadableList;
import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.nio.file.Path;

/** Opens files that the command was given; says in plain words why one cannot be read. */
public final class ReadableFile {

    private ReadableFile() {}

    /**
     * Reads all lines of a file.
     *
     * @throws Refusal if no list can be read in it
     */
    public static Table.Builder lines(Path file) throws IOException {
        try {
            return ListFile.read(file);
        } catch (UnreadableList unreadable) {
            throw new Refusal("refusal." + unreadable.code(), file, String.valueOf(unreadable.getMessage()));
        }
    }
}
