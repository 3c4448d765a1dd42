package id.pulang.installation.backup;

import id.pulang.installation.files.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

/** The scripts that make the tables, as this program holds them. */
final class Migrations {

    private static final String FOLDER = "/db/migration/";

    private Migrations() {}

    /** A hash of each script, in their order. */
    static Map<String, String> hashed(List<String> scripts) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String script : scripts) {
            hashes.put(script, Hash.of(bytes(script)));
        }
        return hashes;
    }

    /** Refuses a backup whose tables were made by scripts that this program does not hold, or holds in another form. */
    static void mustBeKnown(Map<String, String> wanted) throws IOException {
        if (!hashed(List.copyOf(wanted.keySet())).equals(wanted)) {
            throw new BackupRefused("The backup was made by another version of Pulang, whose tables were others. "
                    + "Restore it with that version, then upgrade.");
        }
    }

    /** Makes the tables as they were when the backup was taken; the next start of the server brings later scripts. */
    static void run(DatabaseOwner owner, Iterable<String> scripts) throws IOException {
        Path folder = Files.createTempDirectory("pulang-migrations");
        try {
            for (String script : scripts) {
                Files.write(folder.resolve(script), bytes(script));
            }
            boolean named = !owner.user().isEmpty();
            Flyway.configure()
                    .dataSource(owner.url(), named ? owner.user() : null, named ? owner.password() : null)
                    .locations("filesystem:" + folder)
                    .outOfOrder(true)
                    .outputQueryResults(false)
                    .load()
                    .migrate();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static byte[] bytes(String script) throws IOException {
        try (InputStream content = Migrations.class.getResourceAsStream(FOLDER + script)) {
            if (content == null) {
                throw new BackupRefused("This version of Pulang does not know %s; use the version that made the tables."
                        .formatted(script));
            }
            return content.readAllBytes();
        }
    }
}
