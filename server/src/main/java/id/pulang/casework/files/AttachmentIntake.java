package id.pulang.casework.files;

import id.pulang.casework.Truncation;
import id.pulang.casework.files.Intake.Reason;
import id.pulang.casework.scanning.ScanVerdict;
import id.pulang.casework.scanning.VirusScanner;
import id.pulang.identity.transactions.Bulkhead;
import id.pulang.identity.transactions.Busy;
import id.pulang.lists.cells.VisibleText;
import id.pulang.lists.pictures.PictureCopy;
import id.pulang.lists.pictures.PictureTooLarge;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Looks at files before they are kept: what they are by their content, whether the virus scanner finds something, and
 * of pictures, their pixels written anew, so that no metadata stays (docs/decisions/0074). One file at a time is in the
 * memory of the whole server, from its bytes to its pixels; who comes meanwhile waits some seconds. Call it outside a
 * transaction. Thread-safe.
 */
@Component
public class AttachmentIntake {

    private static final int LONGEST_NAME = 120;

    private final Bulkhead place = new Bulkhead("looking at a file", 1, 4, Duration.ofSeconds(5));
    private final VirusScanner scanner;
    private final AttachmentSettings settings;

    AttachmentIntake(VirusScanner scanner, AttachmentSettings settings) {
        this.scanner = scanner;
        this.settings = settings;
    }

    /** Returns the most megabytes that a file may have. */
    public long largestMegabytes() {
        return settings.largest().toMegabytes();
    }

    /**
     * Looks at a file, whose bytes are read when it has its turn; throws {@link Busy} where others are looked at.
     *
     * @param size how many bytes it has; what is too large is not read into the memory
     * @throws IOException if its bytes cannot be read
     */
    public Intake look(String name, long size, Bulkhead.Work<byte[], IOException> bytes) throws IOException {
        if (size == 0) {
            return new Intake.Refused(Reason.NOTHING);
        }
        if (size > settings.largest().toBytes()) {
            return new Intake.Refused(Reason.TOO_LARGE);
        }
        return place.soon(() -> look(name, bytes.done()));
    }

    private Intake look(String name, byte[] file) {
        return AttachmentKind.of(file)
                .map(kind -> look(kind, named(name, kind), file))
                .orElseGet(() -> new Intake.Refused(Reason.OTHER_KIND));
    }

    private Intake look(AttachmentKind kind, String name, byte[] file) {
        ScanVerdict verdict = scanner.scan(file);
        return switch (verdict) {
            case INFECTED -> new Intake.Refused(Reason.INFECTED);
            case NO_ANSWER -> new Intake.Refused(Reason.NO_SCANNER);
            case CLEAN, NOT_SCANNED ->
                kind.picture()
                        ? anew(kind, name, file, verdict)
                        : new Intake.Ready(kind, name, file, new byte[0], verdict);
        };
    }

    private Intake anew(AttachmentKind kind, String name, byte[] file, ScanVerdict verdict) {
        try {
            PictureCopy copy = PictureCopy.of(file);
            return new Intake.Ready(kind, name, copy.picture(), copy.thumbnail(), verdict);
        } catch (PictureTooLarge tooLarge) {
            return new Intake.Refused(Reason.TOO_MANY_PIXELS);
        } catch (IOException broken) {
            return new Intake.Refused(Reason.BROKEN);
        }
    }

    /** The name without folders and signs that no file has, with the ending of what the file is. */
    static String named(String sent, AttachmentKind kind) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String bare = VisibleText.of(last.replaceAll("\\.[A-Za-z0-9]{1,5}$", ""))
                .replaceAll("[\\p{Cntrl}<>:\"|?*]", "")
                .strip();
        String named = bare.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : bare;
        return Truncation.truncated(named, LONGEST_NAME) + kind.ending();
    }
}
