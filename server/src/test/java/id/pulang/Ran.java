package id.pulang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a command said on standard output and on standard error, and the code with which it left. */
record Ran(int exitCode, String output, String complaints) {

    /** Returns what was complained of, without what a start says of itself. */
    Stream<String> refusals() {
        return complaints
                .lines()
                .filter(line -> !line.startsWith("WARNING: ") && !line.contains("ServerStart: Pulang "));
    }

    /** Runs a verb within this process. */
    static Ran of(Object... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, UTF_8));
        System.setErr(new PrintStream(complaints, true, UTF_8));
        try {
            int code = PulangServer.commandLine()
                    .execute(Stream.of(words).map(Object::toString).toArray(String[]::new));
            return new Ran(code, output.toString(UTF_8), complaints.toString(UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Begins a verb of the server in a process of its own, as somebody does who looks on at a terminal. */
    static Process launched(Object... words) throws IOException {
        ProcessBuilder process = process(words).redirectErrorStream(true);
        process.command().add(1, "-Dpulang.terminal=true");
        return process.start();
    }

    /** Begins a verb of the server in a process of its own with settings. */
    static Process launched(Map<String, String> settings, Object... words) throws IOException {
        ProcessBuilder process = process(words).redirectErrorStream(true);
        process.environment().putAll(settings);
        return process.start();
    }

    /** Runs a verb in a process of its own with settings and a home; a line that begins with a brace is its output. */
    static Ran with(Map<String, String> settings, Path home, Object... words) throws Exception {
        ProcessBuilder process = process(words).redirectErrorStream(true);
        process.environment().putAll(settings);
        process.command().add(1, "-Duser.home=" + home);
        Process running = process.start();
        try (var lines = running.inputReader(UTF_8)) {
            var said = lines.lines().collect(Collectors.partitioningBy(line -> line.startsWith("{")));
            return new Ran(
                    running.waitFor(),
                    String.join("\n", said.getOrDefault(true, List.of())),
                    String.join("\n", said.getOrDefault(false, List.of())));
        }
    }

    private static ProcessBuilder process(Object... words) {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(ShortLived.OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PulangServer.class.getName()));
        Stream.of(words).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command);
    }
}
