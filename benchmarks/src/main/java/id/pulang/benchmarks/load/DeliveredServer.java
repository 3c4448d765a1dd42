package id.pulang.benchmarks.load;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server as {@code ./pulang serve --supervised} starts it, with its default memory, on a data folder. */
final class DeliveredServer implements AutoCloseable {

    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final int LOWEST_PORT = 20_000;
    private static final int FIRST_OF_CONNECTIONS = 32_000;
    private static final Duration LONGEST_END = Duration.ofMinutes(3);

    private final Process launcher;
    private final int port;

    private DeliveredServer(Process launcher, int port) {
        this.launcher = launcher;
        this.port = port;
    }

    /** Starts it and waits until it answers; other processes of the machine decide how long that takes. */
    static DeliveredServer start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        String program = System.getProperty("pulang.launcher", "./pulang");
        var words = List.of(program, "serve", "--supervised", "--port", "" + port, "--data", data.toString());
        var builder = new ProcessBuilder(words);
        builder.environment().put("PULANG_ACCESS_SECONDFACTOR", "off");
        builder.environment().put("PULANG_EDGE_REQUESTSATONCE", "1000000");
        builder.environment().put("PULANG_EDGE_REQUESTSPERSECOND", "1000000");
        File log = data.resolveSibling(data.getFileName() + ".log").toFile();
        var server = new DeliveredServer(
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start(),
                port);
        server.awaitAnswer();
        return server;
    }

    /** A free port below those that connections take, so that none takes it while the server is away. */
    private static int freePort() throws IOException {
        while (true) {
            try (var free = new ServerSocket(ThreadLocalRandom.current().nextInt(LOWEST_PORT, FIRST_OF_CONNECTIONS))) {
                return free.getLocalPort();
            } catch (BindException taken) {
                Thread.onSpinWait();
            }
        }
    }

    int port() {
        return port;
    }

    /** Waits until somebody who is not logged in is answered. */
    void awaitAnswer() throws IOException, InterruptedException {
        while (!answers()) {
            if (!launcher.isAlive()) {
                throw new IOException("The server ended with " + launcher.exitValue());
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private boolean answers() {
        try {
            var page = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/login").toURL().openConnection();
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException away) {
            return false;
        }
    }

    /**
     * Ends the server at once, as a failing machine does, and returns how many seconds it took to be back by itself.
     */
    double kill() throws IOException, InterruptedException {
        ProcessHandle server = server();
        long began = System.nanoTime();
        server.destroyForcibly();
        server.onExit().join();
        awaitAnswer();
        return (System.nanoTime() - began) / 1e9;
    }

    /** Takes all its memory, and returns how many seconds it took until it had ended and was back by itself. */
    double exhaustMemory() throws IOException, InterruptedException {
        ProcessHandle server = server();
        long began = System.nanoTime();
        Thread.ofVirtual().start(() -> fillMemory(server.pid()));
        try {
            server.onExit().get(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stays) {
            throw new IOException("The server did not end without memory", stays);
        }
        awaitAnswer();
        return (System.nanoTime() - began) / 1e9;
    }

    /** Loads the agent; the machine may end before it has answered, or never answer. */
    private static void fillMemory(long process) {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(process));
            machine.loadAgent(Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0])
                    .toAbsolutePath()
                    .toString());
        } catch (IOException | AttachNotSupportedException | AgentInitializationException | AgentLoadException ended) {
            System.err.println("The agent said no more: " + ended.getMessage());
        }
    }

    /** The memory that the server uses now, without PostgreSQL. */
    long residentMegabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + server().pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private ProcessHandle server() throws IOException {
        return launcher.children()
                .filter(child -> child.info()
                        .command()
                        .filter(each -> each.endsWith("java"))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IOException("The launcher has no server"));
    }

    @Override
    public void close() throws InterruptedException {
        launcher.destroy();
        launcher.waitFor();
    }
}
