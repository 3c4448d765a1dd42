package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Decodes documents in a process of its own with bound memory and time, so that no document can fill the memory of
 * whoever reads it or keep a processor. Thread-safe.
 */
public final class DecoderProcess {

    private static final String HEAP = "-Xmx192m";
    private static final String HEAP_OF_PAPER = "-Xmx320m";
    private static final Duration LONGEST = Duration.ofSeconds(40);

    /** Each page of a scan takes some seconds, and more where the machine is busy. */
    private static final Duration LONGEST_OF_PAPER = Duration.ofMinutes(5);

    /** Far more than what stands on the most pages, with the pictures of all doubtful cells. */
    private static final int MOST_SAID = 32 << 20;

    private DecoderProcess() {}

    /**
     * Decodes a document.
     *
     * @throws UnreadableList when it cannot be read, or not within memory and time
     */
    public static void decode(DocumentForm form, byte[] bytes, LineSink lines) {
        run(form, bytes, said -> {
            DecodedLines.read(said, lines);
            return lines;
        });
    }

    /**
     * Decodes pictures of paper, which takes long; what is said of them can be kept and read by {@link DecodedLines}
     * again.
     *
     * @throws UnreadableList when they cannot be read, or not within memory and time
     */
    public static byte[] decodePaper(DocumentForm form, byte[] bytes) {
        return run(form, bytes, said -> {
            byte[] all = said.readNBytes(MOST_SAID);
            DecodedLines.read(all, (number, cells) -> {});
            return all;
        });
    }

    /** Takes what the process says. */
    @FunctionalInterface
    private interface Listener<T> {
        T hear(InputStream said) throws IOException;
    }

    private static <T> T run(DocumentForm form, byte[] bytes, Listener<T> listener) {
        try {
            Process process = new ProcessBuilder(command(form))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Duration longest = form.ofPaper() ? LONGEST_OF_PAPER : LONGEST;
            var end = CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS);
            CompletableFuture<Void> late = CompletableFuture.runAsync(() -> end(process), end);
            try {
                send(process, bytes);
                return listener.hear(process.getInputStream());
            } finally {
                late.cancel(false);
                end(process);
            }
        } catch (IOException ended) {
            throw new UnreadableList(Problem.ofFile(form.ofPaper() ? "scan_too_heavy" : "document_too_heavy"));
        }
    }

    /**
     * Ends it and what it has started itself; Tesseract ends also by itself when the process that started it has ended.
     */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static List<String> command(DocumentForm form) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                form.ofPaper() ? HEAP_OF_PAPER : HEAP,
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                DecodeCommand.class.getName(),
                form.name());
    }

    private static void send(Process process, byte[] bytes) throws IOException {
        try (OutputStream into = process.getOutputStream()) {
            into.write(bytes);
        }
    }
}
