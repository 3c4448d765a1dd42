package id.pulang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository. */
public final class SourceTree {

    private SourceTree() {}

    /** The folder that holds the launcher, wherever the tests were started. */
    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("pulang")) || !Files.exists(folder.resolve("server/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The Java files of the product, tests not among them. */
    static List<Path> mainSources() {
        return Stream.of("linkage", "lists", "offers", "linkage-spark", "server", "cli")
                .map(module -> root().resolve(module).resolve("src/main/java"))
                .flatMap(folder -> files(folder, ".java"))
                .sorted()
                .toList();
    }

    /** All files below a folder whose name ends like this; none when there is no such folder. */
    public static Stream<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
