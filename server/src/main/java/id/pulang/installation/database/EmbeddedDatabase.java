package id.pulang.installation.database;

import id.pulang.jobs.Enduring;
import id.pulang.protection.keys.AuditFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL as part of this program: its files stay in the data folder, it answers on the loopback address only, and a
 * commit is on the disk before it is reported.
 */
public final class EmbeddedDatabase implements RunningDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    /** The name of the owner of the database. */
    public static final String OWNER = "pulang_owner";

    private static final String DATABASE = "postgres";
    private static final int STARTS = 3;

    /** Durable, small, and silent about the values in statements: its log may hold no personal data. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("max_connections", "40"),
            Map.entry("work_mem", "8MB"),
            Map.entry("io_method", "sync"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_parallel_workers_per_gather", "0"),
            Map.entry("jit", "off"),
            Map.entry("max_notify_queue_pages", "64"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_min_error_statement", "panic"));

    private static final Duration LOOKED_AT_EVERY = Duration.ofMillis(500);

    private final DataFolder folder;
    private final PostgresPrograms programs;
    private final String password;
    private final int port;
    private final Thread watch = Thread.ofPlatform()
            .name("database-watch")
            .daemon()
            .unstarted(Enduring.work("watching over the database", this::watch));

    private boolean closing;

    private EmbeddedDatabase(DataFolder folder, PostgresPrograms programs, String password, int port) {
        this.folder = folder;
        this.programs = programs;
        this.password = password;
        this.port = port;
    }

    /** Starts the database of a folder, creating it the first time and recovering it after a crash. */
    public static EmbeddedDatabase start(Path data) {
        var folder = DataFolder.claim(data);
        try {
            var programs = PostgresPrograms.unpacked(folder.path().resolve("programs"));
            var password = password(folder.path().resolve("database-password"));
            create(folder.path(), programs);
            new OrphanedPostgres(files(folder), programs).stop();
            var started = new EmbeddedDatabase(folder, programs, password, launch(folder, programs));
            started.watch.start();
            return started;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw new DatabaseUnusable("The database in %s cannot be started: %s".formatted(data, e.getMessage()), e);
        }
    }

    /** Deletes the database of a folder that no process holds; the folder itself stays. */
    public static void forget(Path data) throws IOException {
        try (var folder = DataFolder.claim(data)) {
            var programs = PostgresPrograms.unpacked(folder.path().resolve("programs"));
            new OrphanedPostgres(files(folder), programs).stop();
            FileSystemUtils.deleteRecursively(files(folder));
            AuditFiles audit = AuditFiles.in(folder.path());
            Files.deleteIfExists(audit.checkpoints());
            Files.deleteIfExists(audit.codedTables());
        }
    }

    @Override
    public String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    @Override
    public String owner() {
        return OWNER;
    }

    @Override
    public String password() {
        return password;
    }

    /** Starts the database again when it ended by itself, which the system does to programs when memory runs out. */
    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOKED_AT_EVERY);
                lookAfterIt();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void lookAfterIt() {
        var postgres = new OrphanedPostgres(files(folder), programs);
        try {
            if (!closing && !postgres.lives()) {
                log.error("The database ended by itself and is started again");
                postgres.stop();
                launch(files(folder), programs, port);
            }
        } catch (IOException | RuntimeException e) {
            log.error("The database cannot be started again; it is tried on", e);
        }
    }

    /** Lets running work end, writes everything out, stops, and frees the folder. */
    @Override
    public synchronized void close() {
        closing = true;
        watch.interrupt();
        try {
            programs.run("pg_ctl", List.of("stop", "-D", files(folder).toString(), "-m", "fast", "-w", "-t", "60"));
        } catch (IllegalStateException e) {
            log.warn("The database did not stop cleanly and will be recovered at the next start: {}", e.getMessage());
        } finally {
            folder.close();
        }
    }

    private static Path files(DataFolder folder) {
        return folder.path().resolve("postgres");
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password);
        return password;
    }

    /** Made beside its place and moved there when complete, so that a crash leaves no half database. */
    private static void create(Path folder, PostgresPrograms programs) throws IOException {
        var files = folder.resolve("postgres");
        if (Files.exists(files.resolve("PG_VERSION"))) {
            return;
        }
        OrphanedPostgres.mustNotOutlive(folder);
        var unfinished = folder.resolve("postgres.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        programs.handOver(unfinished);
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + OWNER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + folder.resolve("database-password"),
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Another process may take the free port first, so a failed start is tried again on another port. */
    private static int launch(DataFolder folder, PostgresPrograms programs) throws IOException {
        for (int attempt = 1; ; attempt++) {
            var port = freePort();
            try {
                launch(files(folder), programs, port);
                return port;
            } catch (IllegalStateException e) {
                if (attempt == STARTS) {
                    throw e;
                }
                log.info("The database did not start on port {}; trying another", port);
            }
        }
    }

    private static void launch(Path files, PostgresPrograms programs, int port) {
        var options = SETTINGS.entrySet().stream()
                .map(setting -> "-c %s='%s'".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        var journal = files.resolve("server.log").toString();
        programs.run(
                "pg_ctl",
                List.of("start", "-D", files.toString(), "-l", journal, "-w", "-t", "120", "-s", "-o", options));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
