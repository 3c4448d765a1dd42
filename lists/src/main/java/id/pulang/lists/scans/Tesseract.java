package id.pulang.lists.scans;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.UnreadableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * Reads pictures of lines with the program Tesseract, in a process of its own that gets the pictures through a pipe and
 * gives back words with places and confidence, so that nothing of them lies on a disk. Its memory is bounded; its time
 * is bounded by whoever bounds the process in which this runs. Thread-safe.
 */
final class Tesseract {

    private static final String PROGRAM = "tesseract";

    /** In KiB; a page of the largest size takes a fifth of it. */
    private static final String MEMORY = "1500000";

    private static final String LINE = "7";
    private static final String RAW_LINE = "13";
    private static final String WORD = "5";
    private static final int PAGE = 1;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    private final Set<String> languages;

    private Tesseract(Set<String> languages) {
        this.languages = languages;
    }

    /**
     * The program of this machine.
     *
     * @throws UnreadableList when it is not installed
     */
    static Tesseract installed() {
        try {
            List<String> lines = run(List.of(), "--list-langs").lines().skip(1).toList();
            return new Tesseract(new TreeSet<>(lines));
        } catch (IOException missing) {
            throw new UnreadableList(Problem.ofFile("no_tesseract"));
        }
    }

    /** The first of these languages that is installed, else whatever is. */
    String language(String... wanted) {
        return Arrays.stream(wanted)
                .filter(languages::contains)
                .findFirst()
                .or(() -> languages.stream().findFirst())
                .orElseThrow(() -> new UnreadableList(Problem.ofFile("no_tesseract")));
    }

    /** Reads each picture as one line; where nothing is read, the text is empty. */
    List<RecognizedText> read(List<GreyImage> lines, String language) throws IOException {
        return read(lines, language, LINE);
    }

    /** The same where it takes a line for no text at all: whatever there is is taken for letters. */
    List<RecognizedText> readAnyway(List<GreyImage> lines, String language) throws IOException {
        return read(lines, language, RAW_LINE);
    }

    private static List<RecognizedText> read(List<GreyImage> lines, String language, String mode) throws IOException {
        var texts = new String[lines.size()];
        var confidences = new double[lines.size()];
        Arrays.fill(texts, "");
        Arrays.fill(confidences, RecognizedText.CERTAIN);
        if (!lines.isEmpty()) {
            run(lines, "stdin", "stdout", "--dpi", "300", "-l", language, "--psm", mode, "tsv")
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(word -> word.length > TEXT && word[0].equals(WORD) && !word[TEXT].isBlank())
                    .forEach(word -> {
                        int at = Integer.parseInt(word[PAGE]) - 1;
                        texts[at] = (texts[at] + " " + word[TEXT]).strip();
                        confidences[at] = Math.min(confidences[at], Double.parseDouble(word[CONFIDENCE]));
                    });
        }
        var readings = new ArrayList<RecognizedText>();
        for (int at = 0; at < texts.length; at++) {
            readings.add(RecognizedText.of(texts[at], confidences[at]));
        }
        return readings;
    }

    /** The script in which a page is written, as Tesseract calls it; empty when it cannot tell. */
    String script(GreyImage page) throws IOException {
        if (!languages.contains("osd")) {
            return "";
        }
        return run(List.of(page), "stdin", "stdout", "--dpi", "200", "--psm", "0")
                .lines()
                .filter(line -> line.startsWith("Script: "))
                .map(line -> line.substring("Script: ".length()).strip())
                .findFirst()
                .orElse("");
    }

    private static String run(List<GreyImage> pictures, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", "ulimit -v " + MEMORY + "; exec \"$0\" \"$@\"", PROGRAM));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            CompletableFuture<byte[]> said = CompletableFuture.supplyAsync(() -> all(process));
            send(process, pictures);
            String text = new String(said.join(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 && text.isEmpty() && !arguments[arguments.length - 1].equals("0")) {
                throw new IOException("Tesseract ended with " + process.exitValue());
            }
            return text;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            process.destroyForcibly();
        }
    }

    private static byte[] all(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException ended) {
            return new byte[0];
        }
    }

    private static void send(Process process, List<GreyImage> pictures) throws IOException {
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
            if (!pictures.isEmpty()) {
                Tiff.write(pictures, out);
            }
        }
    }
}
