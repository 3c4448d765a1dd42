package id.pulang.installation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that went on living on a folder after the program that had started it was killed. */
final class OrphanedPostgres {

    private static final Logger log = LoggerFactory.getLogger(OrphanedPostgres.class);

    private static final Duration WORKERS_END_WITHIN = Duration.ofSeconds(10);

    private final Path files;
    private final PostgresPrograms programs;

    OrphanedPostgres(Path files, PostgresPrograms programs) {
        this.files = files;
        this.programs = programs;
    }

    /**
     * Refuses a data folder without a database while one that was there still runs. PostgreSQL writes to some files by
     * their whole name, so it would go on in the new ones after the folder was deleted and made again.
     */
    static void mustNotOutlive(Path data) throws IOException {
        Path place = data.toAbsolutePath().normalize();
        Path parent = place.resolveSibling("");
        String files = (Files.exists(parent) ? parent.toRealPath().resolve(place.getFileName()) : place)
                .resolve("postgres")
                .toString();
        Optional<ProcessHandle> orphan = ProcessHandle.allProcesses()
                .filter(process -> wasStartedOn(process, files) || worksWhereNothingIs(process, files))
                .findFirst();
        if (orphan.isPresent()) {
            throw new DataFolderInUse(place, Long.toString(orphan.get().pid()));
        }
    }

    /** Stops the orphan, if there is one; a process number that belongs to another program is left alone. */
    void stop() throws IOException {
        var note = files.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        process(note).filter(this::serves).ifPresent(postmaster -> {
            log.info("Stopping the database that an interrupted run left behind");
            stopRunning(postmaster);
        });
        endWorkers();
        Files.deleteIfExists(note);
    }

    /** Whether a database runs on the folder. */
    boolean lives() throws IOException {
        var note = files.resolve("postmaster.pid");
        return Files.exists(note) && process(note).filter(this::serves).isPresent();
    }

    /** The workers of a killed database end by themselves; two databases on the same files would destroy them. */
    private void endWorkers() {
        var workers = ProcessHandle.allProcesses().filter(this::serves).toList();
        for (var worker : workers) {
            try {
                worker.onExit().get(WORKERS_END_WITHIN.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                log.warn("A worker of the killed database is ended by force", e);
                worker.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while an old database was ending", e);
            }
        }
    }

    /** Asks first and then insists; one that ended by itself meanwhile is stopped as well. */
    private void stopRunning(ProcessHandle postmaster) {
        for (var mode : List.of("fast", "immediate")) {
            if (stopped(mode) || !serves(postmaster)) {
                return;
            }
        }
        throw new IllegalStateException("The database that an interrupted run left behind does not stop");
    }

    private boolean stopped(String mode) {
        try {
            programs.run("pg_ctl", List.of("stop", "-D", files.toString(), "-m", mode, "-w", "-t", "20", "-s"));
            return true;
        } catch (IllegalStateException e) {
            log.info("The old database does not stop in mode {}: {}", mode, e.getMessage());
            return false;
        }
    }

    private static Optional<ProcessHandle> process(Path note) throws IOException {
        try (var lines = Files.lines(note)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        }
    }

    /** PostgreSQL works inside its own folder, which tells it from a process that got the same number later. */
    private boolean serves(ProcessHandle process) {
        try {
            return Path.of("/proc", Long.toString(process.pid()), "cwd")
                    .toRealPath()
                    .equals(files.toRealPath());
        } catch (IOException e) {
            log.trace("Process {} has ended or belongs to someone else", process.pid(), e);
            return isNamedAfterTheFolder(process);
        }
    }

    /** Where a process of another user works may be hidden, as in a container; how it was called is not. */
    private boolean isNamedAfterTheFolder(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .contains(files.toString());
        } catch (IOException ended) {
            log.trace("Process {} has ended", process.pid(), ended);
            return false;
        }
    }

    private static boolean wasStartedOn(ProcessHandle process, String files) {
        try {
            String called = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return called.contains("\0-D\0" + files + "\0");
        } catch (IOException ended) {
            log.trace("Process {} has ended", process.pid(), ended);
            return false;
        }
    }

    /** The workers do not say how the database was called, but the system says that their folder was deleted. */
    private static boolean worksWhereNothingIs(ProcessHandle process, String files) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .toString()
                    .equals(files + " (deleted)");
        } catch (IOException hidden) {
            log.trace("Process {} has ended or belongs to someone else", process.pid(), hidden);
            return false;
        }
    }
}
