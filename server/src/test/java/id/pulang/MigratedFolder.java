package id.pulang;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pulang.installation.database.ApplicationRole;
import id.pulang.installation.database.DatabaseConfiguration;
import id.pulang.installation.database.EmbeddedDatabase;
import id.pulang.installation.files.Hash;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

/**
 * A data folder whose database has all tables and no rows but those of migrations. The first process of a build that
 * needs it makes it, and it is copied for each server: to create and migrate a database takes longer than most tests.
 */
public final class MigratedFolder {

    private static final Path BUILD = SourceTree.root().resolve("server/target");

    /** What it is made by; it is made anew when any of them is another. */
    private static final List<String> MAKERS = List.of(
            "classes/db/migration",
            "classes/id/pulang/installation/database",
            "test-classes/id/pulang/MigratedFolder.class");

    private MigratedFolder() {}

    /** Puts a copy into a folder, which is made where it is missing. */
    public static void copyTo(Path folder) throws IOException {
        copy(made(), folder);
    }

    /** Owners and rights go with it: PostgreSQL refuses files that others may read. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        Process copying = new ProcessBuilder("cp", "-a", from + "/postgres", from + "/database-password", to.toString())
                .inheritIO()
                .start();
        try {
            if (copying.waitFor() != 0) {
                throw new IOException("%s cannot be copied to %s".formatted(from, to));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** One process at a time makes it, and within a process one thread. */
    private static synchronized Path made() throws IOException {
        Path place = BUILD.resolve("migrated-" + makers());
        try (var channel = FileChannel.open(
                        BUILD.resolve("migrated.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(place)) {
                make(place);
            }
        }
        return place;
    }

    private static String makers() throws IOException {
        Hash hash = new Hash();
        for (String maker : MAKERS) {
            for (Path file : files(BUILD.resolve(maker))) {
                hash.digest().update(file.toString().getBytes(UTF_8));
                hash.digest().update(Files.readAllBytes(file));
            }
        }
        return hash.text().substring(0, 16);
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void make(Path place) throws IOException {
        Path folder = MemoryFolder.create();
        Path unfinished = BUILD.resolve("migrated.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        try (var database = EmbeddedDatabase.start(folder)) {
            migrate(database);
        }
        copy(folder, unfinished);
        FileSystemUtils.deleteRecursively(folder);
        deleteEarlierOnes();
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteEarlierOnes() throws IOException {
        try (var earlier = Files.newDirectoryStream(BUILD, "migrated-*")) {
            for (Path one : earlier) {
                FileSystemUtils.deleteRecursively(one);
            }
        }
    }

    /**
     * Passwords of this database are hashed once for each connection, and not 4096 times; and it plans a statement once
     * for each connection, instead of anew for every value: with the few rows of a test, planning takes longer than
     * answering.
     */
    private static void migrate(EmbeddedDatabase database) {
        String owner = database.owner();
        var source = DatabaseConfiguration.connections(database.url(), owner, database.password());
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role %s set scram_iterations = 1".formatted(owner));
            statement.execute("set scram_iterations = 1");
            statement.execute("alter role %s password '%s'".formatted(owner, database.password()));
            ApplicationRole.under(database.password()).prepare(source);
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            statement.execute("alter role all set plan_cache_mode = force_generic_plan");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
