package id.pulang.faults;

import id.pulang.MigratedFolder;
import id.pulang.PulangServer;
import id.pulang.ShortLived;
import id.pulang.SourceTree;
import id.pulang.journeys.HttpOfficer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A server with the memory and the options that {@code ./pulang} gives it: the delivered program if
 * {@code pulang.hostile.jar} names it, with the cache of its start that {@code pulang.hostile.cache} names, else a
 * {@link HostileServer}, which also opens the accounts and is {@link ShortLived}.
 */
final class HostileProcess implements AutoCloseable {

    private static final Pattern FLAGS = Pattern.compile("(?m)^server_flags=\\((.*)\\)$");

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 32_000;
    private static final int TRIES = 50;
    private static final int END_OF_LOG = 3_000;
    private static final String JAR = System.getProperty("pulang.hostile.jar", "");
    /** What is looked at is often a page that the server has to make. */
    private static final long LOOK_EVERY_MILLIS = JAR.isEmpty() ? 250 : 50;

    /** What is said to Java beside the options of ./pulang, such as another heap. */
    private static final List<String> MORE_FLAGS = Stream.of(
                    System.getProperty("pulang.hostile.flags", "").split(" "))
            .filter(flag -> !flag.isEmpty())
            .toList();

    private static final Path CACHE = Path.of(System.getProperty("pulang.hostile.cache", "no-cache"));
    private static final Pattern USED = Pattern.compile("generation .*used (\\d+)K");

    private final Path folder;
    private final int port;
    private Process process;

    private HostileProcess(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static HostileProcess start(Path folder) throws IOException, InterruptedException {
        return start(folder, HostileServer.OFFICERS);
    }

    /** Starts it with the accounts of officers who register people. */
    static HostileProcess start(Path folder, List<String> officers) throws IOException, InterruptedException {
        if (JAR.isEmpty()) {
            MigratedFolder.copyTo(folder.resolve("data"));
        }
        int port = freePort();
        var words = words(folder, port);
        words.addAll(officers);
        var started = new HostileProcess(folder, port, launch(folder, words));
        try {
            MachineLoad.within(PATIENCE, () -> started.answersOrSaysWhy() && Files.exists(folder.resolve("ready")));
            if (!JAR.isEmpty()) {
                Files.createFile(folder.resolve("end"));
                started.process.waitFor();
                started.process = launch(folder, delivered(folder, port));
                started.awaitAnswer();
            }
            return started;
        } catch (AssertionError slow) {
            started.process.destroyForcibly();
            throw slow;
        }
    }

    private static List<String> delivered(Path folder, int port) throws IOException {
        var words = flags();
        if (Files.isReadable(CACHE)) {
            words.add("-XX:AOTCache=" + CACHE);
        }
        words.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-jar", JAR, "serve"));
        words.addAll(List.of(
                "--port",
                Integer.toString(port),
                "--data",
                folder.resolve("data").toString()));
        return words;
    }

    private static List<String> flags() throws IOException {
        Matcher flags = FLAGS.matcher(Files.readString(SourceTree.root().resolve("pulang")));
        if (!flags.find()) {
            throw new IllegalStateException("./pulang names no options of the server");
        }
        return new ArrayList<>(List.of(flags.group(1).split(" ")));
    }

    /** What comes after the options of {@code java} to run any verb of the program that is measured. */
    static List<String> program() {
        return JAR.isEmpty()
                ? List.of("-cp", System.getProperty("java.class.path"), PulangServer.class.getName())
                : List.of("-jar", JAR);
    }

    /** The words after {@code java} by which it is started. */
    static List<String> words(Path folder, int port) throws IOException {
        var words = flags();
        words.addAll(ShortLived.OPTIONS);
        words.addAll(MORE_FLAGS);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), HostileServer.class.getName()));
        words.addAll(List.of(Integer.toString(port), folder.toString()));
        return words;
    }

    private static Process launch(Path folder, List<String> words) throws IOException {
        var command = new ArrayList<>(words);
        command.addFirst(ProcessHandle.current().info().command().orElseThrow());
        var builder = new ProcessBuilder(command);
        builder.environment().put("PULANG_ACCESS_SECONDFACTOR", "off");
        return builder.redirectErrorStream(true)
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

    /** Like {@link #answers()}, but fails with the end of the log when the process has ended. */
    private boolean answersOrSaysWhy() {
        if (!process.isAlive()) {
            throw new AssertionError("The server ended with %d: %s".formatted(process.exitValue(), endOfLog()));
        }
        return answers();
    }

    private String endOfLog() {
        try {
            String log = log();
            return log.substring(Math.max(0, log.length() - END_OF_LOG));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many kB it uses once all that can go is gone. */
    long used() throws IOException, InterruptedException {
        jcmd("GC.run");
        return USED.matcher(jcmd("GC.heap_info"))
                .results()
                .mapToLong(part -> Long.parseLong(part.group(1)))
                .sum();
    }

    /** How many MB of the machine it has at most had so far, its heap and all else. */
    long mostResident() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private String jcmd(String word) throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(program.toString(), Long.toString(process.pid()), word)
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return said;
    }

    /** Kills it, starts it again and returns how many seconds it took until it answered. */
    double secondsUntilBackAfterKill() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        long began = System.nanoTime();
        process = launch(folder, JAR.isEmpty() ? words(folder, port) : delivered(folder, port));
        awaitAnswer();
        return (System.nanoTime() - began) / 1e9;
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private void awaitAnswer() throws InterruptedException {
        until(PATIENCE, this::answersOrSaysWhy);
    }

    static void until(Duration patience, BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It did not come to that within " + patience);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    /**
     * A free port below those that Linux gives to connections: nobody takes it by chance before the server is up or
     * while it is down.
     */
    static int freePort() throws IOException {
        for (int tries = 0; ; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                if (tries == TRIES) {
                    throw taken;
                }
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        Files.copy(folder.resolve("log"), Path.of("target", "hostile-server.log"), StandardCopyOption.REPLACE_EXISTING);
    }
}
