package id.pulang.installation.database;

import id.pulang.protection.keys.OwnerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The way into the database of {@link PublicRole}, as the server leaves it in its data folder at each start for a
 * public process of this machine. One on another machine is told the same by settings.
 */
public record PublicAccess(String url, String password) {

    private static final String FILE = "public-access";
    private static final int LINES = 2;

    /** Writes it into a data folder; only the owner of the file reads it. */
    void write(Path folder) {
        try {
            new OwnerFile(folder.resolve(FILE)).replace(List.of(url, password));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Reads it from a data folder; throws {@link DatabaseUnusable} where no server has left it. */
    public static PublicAccess in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new DatabaseUnusable(
                    "There is no %s: start the server of this folder first, or name the database with PULANG_DB_URL."
                            .formatted(file));
        }
        try {
            List<String> lines = new OwnerFile(file).lines();
            if (lines.size() != LINES) {
                throw new DatabaseUnusable("%s is not whole; start the server again.".formatted(file));
            }
            return new PublicAccess(lines.getFirst(), lines.getLast());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception.getMessage(), exception);
        }
    }

    /** The way into a database that somebody else runs; throws {@link DatabaseUnusable} for one in the open. */
    public static PublicAccess to(String url, String password) {
        return new PublicAccess(new ServedDatabase(url, PublicRole.NAME, password).url(), password);
    }

    @Override
    public String toString() {
        return url;
    }
}
