package id.pulang.faults;

import id.pulang.SourceTree;
import id.pulang.journeys.HttpOfficer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@link HostileServer} with the memory and the options that {@code ./pulang} gives it. */
final class HostileProcess implements AutoCloseable {

    private static final Pattern FLAGS = Pattern.compile("(?m)^server_flags=\\((.*)\\)$");

    private final Path folder;
    private final int port;
    private Process process;

    private HostileProcess(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static HostileProcess start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        var started = new HostileProcess(folder, port, launch(folder, port));
        started.awaitReady(Duration.ofMinutes(3));
        return started;
    }

    /** The words after {@code java} by which it is started. */
    static List<String> words(Path folder, int port) throws IOException {
        Matcher flags = FLAGS.matcher(Files.readString(SourceTree.root().resolve("pulang")));
        if (!flags.find()) {
            throw new IllegalStateException("./pulang names no options of the server");
        }
        var words = new ArrayList<>(List.of(flags.group(1).split(" ")));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), HostileServer.class.getName()));
        words.addAll(List.of(Integer.toString(port), folder.toString()));
        return words;
    }

    private static Process launch(Path folder, int port) throws IOException {
        Files.deleteIfExists(folder.resolve("ready"));
        var command = new ArrayList<>(words(folder, port));
        command.addFirst(ProcessHandle.current().info().command().orElseThrow());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    HttpOfficer officer(String name) throws IOException {
        return HttpOfficer.loggedIn(port, name, Files.readString(folder.resolve(name)));
    }

    int port() {
        return port;
    }

    boolean lives() {
        return process.isAlive();
    }

    /** Says whether somebody who is not logged in is answered. */
    boolean answers() {
        try {
            return HttpOfficer.stranger(port).get("/login").statusCode() == 200;
        } catch (UncheckedIOException away) {
            return false;
        }
    }

    /** How many MB it uses once all that can go is gone. */
    long used() throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("used"));
        Files.createFile(folder.resolve("tidy"));
        until(Duration.ofSeconds(30), () -> Files.exists(folder.resolve("used")));
        return Long.parseLong(Files.readString(folder.resolve("used")));
    }

    /** Kills it, starts it again and returns how many seconds it took until it answered. */
    double secondsUntilBackAfterKill() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        long began = System.nanoTime();
        process = launch(folder, port);
        awaitReady(Duration.ofMinutes(3));
        return (System.nanoTime() - began) / 1e9;
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private void awaitReady(Duration patience) throws InterruptedException {
        until(patience, () -> Files.exists(folder.resolve("ready")) && answers());
    }

    static void until(Duration patience, BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It did not come to that within " + patience);
            }
            Thread.sleep(50);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        Files.copy(folder.resolve("log"), Path.of("target", "hostile-server.log"), StandardCopyOption.REPLACE_EXISTING);
    }
}
