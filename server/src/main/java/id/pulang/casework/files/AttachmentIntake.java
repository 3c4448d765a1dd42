package id.pulang.casework.files;

import id.pulang.casework.files.Intake.Reason;
import id.pulang.casework.scanning.ScanVerdict;
import id.pulang.casework.scanning.VirusScanner;
import id.pulang.identity.transactions.Busy;
import id.pulang.lists.scans.PictureCopy;
import id.pulang.lists.scans.PictureTooLarge;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Looks at files before they are kept: what they are by their content, whether the virus scanner finds something, and
 * of pictures, their pixels written anew, so that no metadata stays (docs/decisions/0074). One picture at a time is
 * unpacked in the whole server; who comes meanwhile waits some seconds. Call it outside a transaction. Thread-safe.
 */
@Component
public class AttachmentIntake {

    private static final int LONGEST_NAME = 120;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore place = new Semaphore(1, true);
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

    /** Whether a file may have so many bytes. */
    public boolean takes(long bytes) {
        return bytes <= settings.largest().toBytes();
    }

    /** Looks at a file; throws {@link Busy} where others are looked at. */
    public Intake look(String name, byte[] file) {
        if (file.length == 0) {
            return new Intake.Refused(Reason.NOTHING);
        }
        if (!takes(file.length)) {
            return new Intake.Refused(Reason.TOO_LARGE);
        }
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
        if (!placeInTime()) {
            throw new Busy("reading a picture");
        }
        try {
            PictureCopy copy = PictureCopy.of(file);
            return new Intake.Ready(kind, name, copy.picture(), copy.thumbnail(), verdict);
        } catch (PictureTooLarge tooLarge) {
            return new Intake.Refused(Reason.TOO_MANY_PIXELS);
        } catch (IOException broken) {
            return new Intake.Refused(Reason.BROKEN);
        } finally {
            place.release();
        }
    }

    private boolean placeInTime() {
        try {
            return place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The name without folders and signs that no file has, with the ending of what the file is. */
    static String named(String sent, AttachmentKind kind) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String bare = last.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "")
                .strip();
        String named = bare.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : bare;
        return named.substring(0, Math.min(LONGEST_NAME, named.length())) + kind.ending();
    }
}
