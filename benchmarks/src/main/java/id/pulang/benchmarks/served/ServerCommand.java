package id.pulang.benchmarks.served;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command of the server answered in a JVM of its own.
 *
 * @param seconds from its cold start to its end
 */
public record ServerCommand(JsonNode said, double seconds) {

    /** Runs a command as one would by hand, and reads its answer. */
    public static ServerCommand run(Object... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "id.pulang.PulangServer"));
        List.of(words).forEach(word -> line.add(word.toString()));
        line.add("--json");
        long began = System.nanoTime();
        Process command = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        JsonNode said = JsonMapper.shared().readTree(command.getInputStream());
        command.waitFor();
        return new ServerCommand(said, (System.nanoTime() - began) / 1e9);
    }
}
