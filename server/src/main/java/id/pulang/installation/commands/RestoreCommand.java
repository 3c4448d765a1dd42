package id.pulang.installation.commands;

import id.pulang.audit.verification.AuditVerification;
import id.pulang.audit.verification.Verified;
import id.pulang.audit.watch.CodedTables;
import id.pulang.audit.watch.RestoreNote;
import id.pulang.cli.PulangCommand;
import id.pulang.installation.backup.BackupKey;
import id.pulang.installation.backup.BackupManifest;
import id.pulang.installation.backup.Restore;
import id.pulang.installation.database.ApplicationRole;
import id.pulang.installation.database.DatabaseConfiguration;
import id.pulang.installation.database.EmbeddedDatabase;
import id.pulang.installation.database.RunningDatabase;
import id.pulang.installation.database.StagedFolder;
import id.pulang.installation.database.TimeConfiguration;
import id.pulang.protection.SealSample;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Puts a backup back where nothing is: {@code restore DIR}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup back into an empty data folder or database, and looks whether all of it is right.",
        exitCodeListHeading = "%nLeaves with:%n",
        exitCodeList = {"0:done", "1:refused, or not as it was", "2:wrong usage", "3:failed"})
public final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder that holds the backup.")
    private Path folder = Path.of("");

    @Option(names = "--data", description = "The folder that will keep the database.")
    private @Nullable Path data;

    @Option(names = "--key", description = "The backup key.")
    private @Nullable Path key;

    @Option(names = "--check", description = "Only look whether the backup is whole.")
    private boolean check;

    @Option(names = "--json", description = "Print the result as one JSON object.")
    private boolean json;

    private final Clock clock = TimeConfiguration.systemClock();

    /** What was found after everything was back in its place. */
    private record Looked(Verified audit, SealSample sample, Restore.Erasures erased) {

        boolean isWhole() {
            return audit.isWhole() && sample.isWhole();
        }
    }

    @Override
    public Integer call() {
        long began = System.nanoTime();
        return Results.printing("The restore failed, and nothing of it was kept", results -> run(results, began));
    }

    private int run(PrintStream results, long began) throws IOException {
        Installation here = Installation.named(data);
        Restore restore = Restore.of(folder, BackupKey.read(Installation.backupKey(key)), System.err::println);
        BackupManifest manifest = restore.manifest();
        if (check) {
            results.println(json ? JsonMapper.shared().writeValueAsString(kept(manifest)) : text(manifest));
            return 0;
        }
        restore.mustFit(here.kept());
        Looked looked = here.isOutside() ? intoDatabase(restore, here) : intoFolder(restore, here);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        results.println(json ? json(manifest, looked, took) : text(manifest, looked, took));
        return looked.isWhole() ? PulangCommand.DONE : PulangCommand.REFUSED;
    }

    /** Whoever was erased after the backup comes back with it, unless a newer note is found. */
    private Restore.Erasures noteErased(Restore restore, Installation here) throws IOException {
        List<Path> notes = Stream.of(
                        Installation.backupKey(key)
                                .resolveSibling("pulang.erased")
                                .toString(),
                        here.erasedCopy())
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .toList();
        Restore.Erasures erased = restore.noteErased(here.kept(), notes);
        System.err.printf(
                Locale.ROOT,
                "WARNING: the backup is of %s and knows of %,d erased ids; %,d are known in all, and are erased again at"
                        + " the start. Whoever was erased after that moment and is in no note can be read again: put the"
                        + " newest pulang.erased beside pulang.key before you start the server.%n",
                restore.manifest().takenAt(),
                erased.inBackup(),
                erased.known());
        return erased;
    }

    private Looked intoFolder(Restore restore, Installation here) throws IOException {
        try (StagedFolder staged = StagedFolder.beside(here.folder())) {
            Installation there = new Installation(staged.path(), false);
            Looked looked = withFiles(restore, there, erased -> {
                try (EmbeddedDatabase database = EmbeddedDatabase.start(staged.path())) {
                    return filled(restore, there, database, erased);
                }
            });
            staged.finish();
            return looked;
        }
    }

    private Looked intoDatabase(Restore restore, Installation here) throws IOException {
        try (var _ = BackupCommand.owner(here.outside()).alone()) {
            Restore.mustBeEmpty(BackupCommand.owner(here.outside()));
            return withFiles(restore, here, erased -> filled(restore, here, here.outside(), erased));
        }
    }

    /** Takes away the files again when what needs them did not succeed. */
    private Looked withFiles(Restore restore, Installation here, Filling filling) throws IOException {
        List<Path> written = restore.writeFiles(here.kept());
        boolean done = false;
        try {
            Looked looked = filling.run(noteErased(restore, here));
            done = true;
            return looked;
        } finally {
            if (!done) {
                for (Path file : written) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Looked filled(Restore restore, Installation here, RunningDatabase database, Restore.Erasures erased)
            throws IOException {
        ApplicationRole.under(database.password())
                .prepare(DatabaseConfiguration.connections(database.url(), database.owner(), database.password()));
        restore.fill(BackupCommand.owner(database));
        RestoreNote.in(here.folder()).write(restore.manifest().takenAt());
        System.err.println("Looking at the audit trail and at sealed values");
        return new Looked(
                AuditVerification.of(
                        database.url(),
                        database.owner(),
                        database.password(),
                        here.audit(),
                        false,
                        CodedTables.of(database.url(), database.owner(), database.password(), here.audit())),
                SealSample.of(database.url(), database.owner(), database.password(), here.key(), here.masterKey()),
                erased);
    }

    private static Map<String, Object> kept(BackupManifest manifest) {
        return Map.of(
                "id", manifest.id(),
                "takenAt", manifest.takenAt(),
                "tables", manifest.tableCount(),
                "rows", manifest.rows());
    }

    private String json(BackupManifest manifest, Looked looked, Duration took) {
        Map<String, Object> found = new TreeMap<>(kept(manifest));
        found.put("erasedInBackup", looked.erased.inBackup());
        found.put("erasedKnown", looked.erased.known());
        found.put("counts", manifest.counts());
        found.put("whole", looked.isWhole());
        found.put("auditWhole", looked.audit.isWhole());
        found.put("auditEntries", looked.audit.entries());
        found.put("auditEnd", manifest.auditEnd().place());
        found.put("sealedLookedAt", looked.sample.looked());
        found.put("sealedOpened", looked.sample.opened());
        found.put("rpoSeconds", lost(manifest).toMillis() / 1e3);
        found.put("rtoSeconds", took.toMillis() / 1e3);
        return JsonMapper.shared().writeValueAsString(found);
    }

    private Duration lost(BackupManifest manifest) {
        return Duration.between(manifest.takenAt(), clock.instant());
    }

    private static String text(BackupManifest manifest) {
        return String.format(
                Locale.ROOT,
                "The backup is whole: %,d rows of %d tables as of %s.",
                manifest.rows(),
                manifest.tableCount(),
                manifest.takenAt());
    }

    private String text(BackupManifest manifest, Looked looked, Duration took) {
        StringBuilder text = new StringBuilder();
        manifest.counts().forEach((table, rows) -> text.append(String.format(Locale.ROOT, "%,12d  %s%n", rows, table)));
        return text.append(String.format(
                        Locale.ROOT,
                        "Put back %,d rows of %d tables. Audit trail: %,d entries, %s. Sealed values: %d of %d opened.%n"
                                + "What was written after %s is lost (%,d s before now); putting back took %.1f s.",
                        manifest.rows(),
                        manifest.tableCount(),
                        looked.audit.entries(),
                        looked.audit.isWhole() ? "all right" : "BROKEN, run ./pulang audit verify",
                        looked.sample.opened(),
                        looked.sample.looked(),
                        manifest.takenAt(),
                        lost(manifest).toSeconds(),
                        took.toMillis() / 1e3))
                .toString();
    }

    private interface Filling {
        Looked run(Restore.Erasures erased) throws IOException;
    }
}
