package id.pulang.installation.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files beside the database without which it could not be opened: keys, signed checkpoints, and whatever else lies
 * in the data folder.
 *
 * @param folder the data folder
 * @param elsewhere files of the data folder that settings have put somewhere else, by their names in it
 */
public record KeptFiles(Path folder, Map<String, Path> elsewhere) {

    /** The name of the file that must be read before the database, because it follows it. */
    public static final String CHECKPOINTS = "audit-checkpoints";

    /** The note of who was erased, which stays when it is newer than the backup. */
    public static final String ERASED = "pulang.erased";

    /** The database itself and what a start makes anew. */
    private static final Set<String> NOT_KEPT = Set.of(
            "postgres",
            "postgres.unfinished",
            "programs",
            "pulang.lock",
            "database-password",
            "public-access",
            "first-login",
            "pulang.keysets.lock",
            "pulang.erased.lock");

    /** Returns where a file of this name belongs. */
    public Path place(String name) {
        return elsewhere.getOrDefault(name, folder.resolve(name));
    }

    /** Every file that is there, by its name. */
    public SortedMap<String, Path> all() throws IOException {
        SortedMap<String, Path> found = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new Finding(folder, found));
        }
        elsewhere.forEach((name, path) -> {
            if (Files.exists(path)) {
                found.put(name, path);
            } else {
                found.remove(name);
            }
        });
        return found;
    }

    private static final class Finding extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Map<String, Path> found;

        Finding(Path folder, Map<String, Path> found) {
            this.folder = folder;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isKept(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isKept(file)) {
                found.put(folder.relativize(file).toString(), file);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isKept(Path path) {
            return !NOT_KEPT.contains(folder.relativize(path).toString())
                    && !path.toString().endsWith(".unfinished");
        }
    }
}
