package id.pulang;

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
}
