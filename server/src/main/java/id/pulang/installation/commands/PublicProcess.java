package id.pulang.installation.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The public process beside a server, for demonstrations and small installations: it ends with whoever started it. */
public final class PublicProcess {

    private static final String PROGRAM = "id.pulang.PulangServer";

    private PublicProcess() {}

    /**
     * Starts it on a port for the server that keeps its data in a folder; it says by itself when it is ready.
     *
     * @param demonstration whether all that is shown is invented
     */
    public static Process start(int port, Path data, Optional<Path> packs, boolean demonstration) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Xss512k",
                "-cp",
                System.getProperty("java.class.path"),
                PROGRAM,
                "public",
                "--port",
                Integer.toString(port),
                "--data",
                data.toAbsolutePath().toString(),
                "--until-input-ends"));
        if (demonstration) {
            command.add("--demonstration");
        }
        packs.ifPresent(folder ->
                command.addAll(List.of("--packs", folder.toAbsolutePath().toString())));
        try {
            Process started = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
            return started;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
