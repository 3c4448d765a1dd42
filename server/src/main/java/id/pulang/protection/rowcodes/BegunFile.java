package id.pulang.protection.rowcodes;

import id.pulang.protection.keys.OwnerFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tables carry codes, outside the database: whoever takes all codes away there does not get new ones for what
 * they have put in.
 */
public final class BegunFile {

    private final Path path;

    /** Names the file; nothing is read yet. */
    public BegunFile(Path path) {
        this.path = path;
    }

    /** Returns the names of the tables. */
    public Set<String> tables() throws IOException {
        return Files.exists(path) ? new TreeSet<>(new OwnerFile(path).lines()) : Set.of();
    }

    /** Adds a table. */
    public void add(Coded kind) throws IOException {
        Set<String> tables = new TreeSet<>(tables());
        if (tables.add(kind.table())) {
            new OwnerFile(path).replace(tables.stream().toList());
        }
    }
}
