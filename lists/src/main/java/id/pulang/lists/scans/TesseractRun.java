package id.pulang.lists.scans;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.UnreadableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * What the program Tesseract said, and how it ended: 0 is success. Asked for the script of a page with hardly a letter
 * it also ends with another. It runs as a process with bounded memory and time that ends with whoever started it.
 */
record TesseractRun(String text, int code) {

    /** How a shell ends that does not find a program, and how one ends that was interrupted from outside. */
    static final int NOT_FOUND = 127;

    private static final int INTERRUPTED = 130;

    /** In KiB; a page of the largest size takes a fifth of it. */
    private static final String MEMORY = "1500000";

    /** In seconds of a processor; far more than all cells of a page take. */
    private static final String TIME = "240";

    /** Ends with whoever started it, however that ended, where the system can do so. */
    private static final String START = "ulimit -v " + MEMORY + "; ulimit -t " + TIME
            + "; setpriv --pdeathsig KILL true 2>/dev/null && exec setpriv --pdeathsig KILL \"$0\" \"$@\"; exec \"$0\" \"$@\"";

    String textOfSuccess() {
        if (code != 0) {
            throw failed(code);
        }
        return text;
    }

    private static UnreadableList failed(int code) {
        return new UnreadableList(Problem.ofFile("tesseract_failed", code));
    }

    /** Runs a program that is called as Tesseract is, on pictures that go to it through a pipe. */
    static TesseractRun of(String program, Duration patience, List<GreyImage> pictures, String... arguments) {
        Process process = start(program, arguments);
        // threads of their own, since those that the JVM shares among all are as many as processors
        Thread.startVirtualThread(() -> end(process, patience));
        try {
            var said = new FutureTask<>(() -> all(process));
            Thread.startVirtualThread(said);
            send(process, pictures);
            int code = process.waitFor();
            return new TesseractRun(new String(said.get(), StandardCharsets.UTF_8), code);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed(INTERRUPTED);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void end(Process process, Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException ended) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Process start(String program, String... arguments) {
        var command = new ArrayList<>(List.of("sh", "-c", START, program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            return builder.start();
        } catch (IOException withoutShell) {
            throw failed(NOT_FOUND);
        }
    }

    private static byte[] all(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException ended) {
            return new byte[0];
        }
    }

    /** How it ends says why it took no more. */
    private static void send(Process process, List<GreyImage> pictures) {
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
            if (!pictures.isEmpty()) {
                GreyImage.writeTiff(pictures, out);
            }
        } catch (IOException ended) {
            // it has ended
        }
    }
}
