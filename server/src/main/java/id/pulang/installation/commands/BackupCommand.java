package id.pulang.installation.commands;

import id.pulang.installation.backup.Backup;
import id.pulang.installation.backup.BackupKey;
import id.pulang.installation.backup.BackupManifest;
import id.pulang.installation.backup.BackupRefused;
import id.pulang.installation.backup.DatabaseOwner;
import id.pulang.installation.database.FoundDatabase;
import id.pulang.installation.database.RunningDatabase;
import id.pulang.installation.database.TimeConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Makes a sealed backup of everything: {@code backup DIR}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Makes a sealed backup of everything, while the server runs or not.",
        exitCodeListHeading = "%nLeaves with:%n",
        exitCodeList = {"0:done", "1:refused", "2:wrong usage", "3:failed"})
public final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The new folder that will hold the backup.")
    private Path folder = Path.of("");

    @Option(names = "--data", description = "The folder that keeps the database.")
    private @Nullable Path data;

    @Option(names = "--key", description = "The backup key; made if there is none.")
    private @Nullable Path key;

    @Option(names = "--json", description = "Print the result as one JSON object.")
    private boolean json;

    private final Clock clock = TimeConfiguration.systemClock();

    @Override
    public Integer call() {
        long began = System.nanoTime();
        return Results.printing("The backup failed, and nothing of it was kept", results -> {
            BackupManifest manifest = taken();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            results.println(json ? json(manifest, took) : text(manifest, took));
            return 0;
        });
    }

    private BackupManifest taken() throws IOException {
        Installation here = Installation.named(data);
        if (here.isOutside()) {
            try (var _ = owner(here.outside()).together()) {
                return taken(here, here.outside());
            }
        }
        try (FoundDatabase found = FoundDatabase.in(here.folder())) {
            return taken(here, found.database());
        }
    }

    private BackupManifest taken(Installation here, RunningDatabase database) throws IOException {
        return new Backup(owner(database), here.kept(), key(here), clock, BackupCommand::tell).into(folder);
    }

    /** How far it is, for who looks on; a timer would send it as a letter each night. */
    private static void tell(String line) {
        if (Boolean.getBoolean("pulang.terminal")) {
            System.err.println(line);
        }
    }

    private BackupKey key(Installation here) {
        Path file = Installation.backupKey(key).toAbsolutePath().normalize();
        for (Path apart : new Path[] {here.folder(), folder}) {
            if (file.startsWith(apart.toAbsolutePath().normalize())) {
                throw new BackupRefused(
                        "The backup key must not lie in %s. Name another file with --key.".formatted(apart));
            }
        }
        boolean isNew = !Files.exists(file);
        BackupKey kept = BackupKey.kept(file);
        if (isNew) {
            System.err.printf(
                    "Made the backup key %s. Copy it to a safe place: nobody opens a backup without it.%n", file);
        }
        return kept;
    }

    /** The owner of a running database, who may read all rows. */
    public static DatabaseOwner owner(RunningDatabase database) {
        return new DatabaseOwner(database.url(), database.owner(), database.password());
    }

    private String json(BackupManifest manifest, Duration took) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "backup", folder.toAbsolutePath().normalize().toString(),
                        "id", manifest.id(),
                        "key", manifest.keyName(),
                        "takenAt", manifest.takenAt(),
                        "tables", manifest.tableCount(),
                        "rows", manifest.rows(),
                        "bytes", manifest.stored(),
                        "auditPlace", manifest.auditEnd().place(),
                        "seconds", took.toMillis() / 1e3));
    }

    private String text(BackupManifest manifest, Duration took) {
        return String.format(
                Locale.ROOT,
                "Kept %,d rows of %d tables as of %s in %s: %,.1f MB in %.1f s. The key %s opens it.",
                manifest.rows(),
                manifest.tableCount(),
                manifest.takenAt(),
                folder,
                manifest.stored() / 1e6,
                took.toMillis() / 1e3,
                manifest.keyName());
    }
}
