package id.pulang.installation.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The public process beside a server, for demonstrations and small installations: it ends with whoever started it. */
public final class PublicProcess {

    private static final String PROGRAM = "id.pulang.PulangServer";

    private PublicProcess() {}

    /** How its machine is started, here and by {@code ./pulang public}: {@code public_flags} there are the same. */
    public static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms32m",
            "-Xmx512m",
            "-Xmn24m",
            "-Xss512k",
            "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=10",
            "-XX:-ShrinkHeapInSteps",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    /**
     * Starts it on a port for the server that keeps its data in a folder, and watches it; it says by itself when it is
     * ready.
     *
     * @param demonstration whether all that is shown is invented
     */
    public static WatchedProcess start(int port, Path data, Optional<Path> packs, boolean demonstration) {
        List<String> command = command(port, data);
        if (demonstration) {
            command.add("--demonstration");
        }
        packs.ifPresent(folder ->
                command.addAll(List.of("--packs", folder.toAbsolutePath().toString())));
        return WatchedProcess.watch("public", FIRST_PAUSE, () -> started(command));
    }

    private static List<String> command(int port, Path data) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                PROGRAM,
                "public",
                "--port",
                Integer.toString(port),
                "--data",
                data.toAbsolutePath().toString(),
                "--until-input-ends"));
        return command;
    }

    private static Process started(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
