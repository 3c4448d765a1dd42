package id.pulang.lists.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import id.pulang.lists.scans.ScanReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DecoderProcessTests {

    /** One that is killed for its memory, say, in the middle of its work; what it started would go on without it. */
    @Test
    void nothingGoesOnOfADecoderThatIsKilled() throws Exception {
        assumeFalse(ScanReader.languages().isEmpty(), "Tesseract is not installed");
        byte[] picture = WrittenForms.png(Collections.nCopies(30, List.of("1", "Budi Santoso", "12/03/1999")), 200);
        var decoded = CompletableFuture.runAsync(() -> DecoderProcess.decodePaper(DocumentForm.PICTURE, picture));
        ProcessHandle reading = reading(decoded);
        try {
            // a process that is stopped does not end by itself
            new ProcessBuilder("kill", "-STOP", Long.toString(reading.pid()))
                    .start()
                    .waitFor();
            reading.parent().orElseThrow().destroyForcibly();

            assertThat(reading.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
            assertThatThrownBy(decoded::join).hasMessageContaining("scan_too_heavy");
        } finally {
            reading.destroyForcibly();
        }
    }

    private static ProcessHandle reading(CompletableFuture<Void> decoded) throws InterruptedException {
        Optional<ProcessHandle> reading = Optional.empty();
        while (reading.isEmpty() && !decoded.isDone()) {
            TimeUnit.MILLISECONDS.sleep(5);
            reading = ProcessHandle.current()
                    .descendants()
                    .filter(DecoderProcessTests::reads)
                    .findFirst();
        }
        return reading.orElseThrow();
    }

    private static boolean reads(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("tesseract")
                && Arrays.asList(process.info().arguments().orElse(new String[0]))
                        .contains("stdin");
    }
}
