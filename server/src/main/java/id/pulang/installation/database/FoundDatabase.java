package id.pulang.installation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The database of a data folder as a command finds it: running under a server, or stopped and started for the command.
 *
 * @param isServed whether a server runs on it
 */
public record FoundDatabase(RunningDatabase database, boolean isServed) implements AutoCloseable {

    private static final int LINE_OF_THE_PORT = 3;

    /** Finds the database in a folder, or says in a sentence that there is none. */
    public static FoundDatabase in(Path folder) {
        if (!Files.exists(folder.resolve("postgres/PG_VERSION"))) {
            throw new DatabaseUnusable("There is no database in %s. Name its folder with --data.".formatted(folder));
        }
        try {
            return new FoundDatabase(EmbeddedDatabase.start(folder), false);
        } catch (DataFolderInUse inUse) {
            return new FoundDatabase(running(folder, inUse), true);
        }
    }

    private static RunningDatabase running(Path folder, DataFolderInUse inUse) {
        try {
            List<String> note = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
            String port = note.get(LINE_OF_THE_PORT).strip();
            return new ServedDatabase(
                    EmbeddedDatabase.url(Integer.parseInt(port)),
                    EmbeddedDatabase.OWNER,
                    Files.readString(folder.resolve("database-password")).strip());
        } catch (IOException | RuntimeException starting) {
            throw new DatabaseUnusable(
                    "%s Its database does not answer yet; try again in a moment.".formatted(inUse.getMessage()),
                    starting);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
