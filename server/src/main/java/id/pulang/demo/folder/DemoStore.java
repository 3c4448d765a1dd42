package id.pulang.demo.folder;

import id.pulang.installation.commands.ServerStart;
import id.pulang.installation.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The demo's own data folder, made afresh; a folder that holds anything else is never emptied. */
public final class DemoStore {

    private static final String MARK = "only-demo-data";
    private static final int REFUSED = 1;

    private DemoStore() {}

    /** Empties the folder if it is the demo's, and marks a new one as the demo's. */
    public static void afresh(Path folder) {
        try {
            if (!isNew(folder) && !Files.exists(folder.resolve(MARK))) {
                throw new ServerStart.NotStarted(
                        "The folder " + folder + " holds data that is not a demo's. Choose an empty one with --data.",
                        REFUSED);
            }
            EmbeddedDatabase.forget(folder);
            Files.writeString(folder.resolve(MARK), "The demo empties this folder each time it starts.\n");
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static boolean isNew(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
