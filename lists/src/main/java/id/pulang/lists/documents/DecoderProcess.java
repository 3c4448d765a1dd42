package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.UnreadableList;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Decodes documents in a process of its own with bound memory and time, so that no document can fill the memory of
 * whoever reads it or keep a processor. Thread-safe.
 */
public final class DecoderProcess {

    private static final String HEAP = "-Xmx192m";
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private DecoderProcess() {}

    /**
     * Decodes a document.
     *
     * @throws UnreadableList when it cannot be read, or not within memory and time
     */
    public static void decode(DocumentForm form, byte[] bytes, LineSink lines) {
        try {
            Process process = new ProcessBuilder(command(form))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var end = CompletableFuture.delayedExecutor(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            CompletableFuture<Void> late = CompletableFuture.runAsync(process::destroyForcibly, end);
            try {
                send(process, bytes);
                receive(process, lines);
            } finally {
                late.cancel(false);
                process.destroyForcibly();
            }
        } catch (IOException ended) {
            throw new UnreadableList(Problem.ofFile("document_too_heavy"));
        }
    }

    private static List<String> command(DocumentForm form) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
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

    /** Reads what {@link DecodeCommand} writes, up to its end mark; without one it was ended. */
    private static void receive(Process process, LineSink lines) throws IOException {
        try (var from = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            for (int mark = from.read(); mark != DecodeCommand.END; mark = from.read()) {
                switch (mark) {
                    case DecodeCommand.PART -> lines.part(from.readUTF());
                    case DecodeCommand.LINE -> lines.line(from.readInt(), texts(from));
                    case DecodeCommand.REFUSED -> throw new UnreadableList(refusal(from));
                    default -> throw new EOFException();
                }
            }
        }
    }

    private static Problem refusal(DataInputStream from) throws IOException {
        return Problem.ofFile(from.readUTF(), texts(from).toArray());
    }

    private static List<String> texts(DataInputStream from) throws IOException {
        int count = from.readInt();
        var texts = new ArrayList<String>();
        for (int at = 0; at < count; at++) {
            texts.add(from.readUTF());
        }
        return texts;
    }
}
