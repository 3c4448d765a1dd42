package id.pulang.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A Java program in a process of its own, which can be talked to and killed. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader says;
    private final PrintWriter told;

    OtherProcess(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
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
        throw new IOException("it ended before it said " + answer);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, as an operating system does. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
