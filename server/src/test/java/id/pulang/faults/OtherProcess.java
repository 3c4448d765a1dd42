package id.pulang.faults;

import id.pulang.ShortLived;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program in a process of its own, which can be talked to and killed. */
final class OtherProcess implements AutoCloseable {

    private static final int COMPLAINTS_TOLD = 20;

    private final Path complaints;
    private final Process process;
    private final BufferedReader says;
    private final PrintWriter told;

    OtherProcess(Class<?> program, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(ShortLived.OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        complaints = Files.createTempFile("pulang-process", ".log");
        process = new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        says = process.inputReader();
        told = new PrintWriter(process.outputWriter(), true);
    }

    /** Says a word and returns the rest of the answer that begins with another. */
    String tell(String word, String answer) throws IOException {
        told.println(word);
        return await(answer);
    }

    String await(String answer) throws IOException {
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(answer)) {
                return line.substring(answer.length()).strip();
            }
        }
        List<String> lines = Files.readAllLines(complaints);
        throw new IOException("it ended before it said %s:%n%s"
                .formatted(
                        answer,
                        String.join("\n", lines.subList(Math.max(0, lines.size() - COMPLAINTS_TOLD), lines.size()))));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        kill();
        Files.deleteIfExists(complaints);
    }
}
