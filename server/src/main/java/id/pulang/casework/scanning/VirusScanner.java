package id.pulang.casework.scanning;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the virus scanner of this machine about files, where one is set. Where it is set and does not answer, a file is
 * not taken for clean. Call it outside a transaction: it waits. Thread-safe.
 */
@Component
public class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Optional<Clamd> clamd;

    VirusScanner(ScannerSettings settings) {
        this.clamd = settings.address().map(address -> new Clamd(address, PATIENCE));
        if (clamd.isEmpty()) {
            LOG.warn("No virus scanner is set: files of cases are kept unscanned, see docs/operations/running.md");
        }
    }

    /** Says what the scanner found in a file. */
    public ScanVerdict scan(byte[] file) {
        return clamd.map(daemon -> scan(daemon, file)).orElse(ScanVerdict.NOT_SCANNED);
    }

    private static ScanVerdict scan(Clamd daemon, byte[] file) {
        try {
            String answer = daemon.scan(file);
            if (answer.endsWith("OK")) {
                return ScanVerdict.CLEAN;
            }
            LOG.warn("The virus scanner refused a file: {}", answer);
            return answer.endsWith("FOUND") ? ScanVerdict.INFECTED : ScanVerdict.NO_ANSWER;
        } catch (IOException | RuntimeException failed) {
            LOG.error("The virus scanner does not answer: {}", failed.toString());
            return ScanVerdict.NO_ANSWER;
        }
    }
}
