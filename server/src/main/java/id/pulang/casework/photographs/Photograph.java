package id.pulang.casework.photographs;

import id.pulang.casework.scanning.ScanVerdict;
import id.pulang.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A photograph without its picture.
 *
 * @param consent who agreed to it, as the officer recorded it
 * @param removedAt when its picture was deleted; null while it is kept
 */
public record Photograph(
        PhotographId id,
        Consent consent,
        ScanVerdict scan,
        Instant at,
        UserId by,
        @Nullable Instant removedAt) {

    /** Whether its picture is kept. */
    public boolean isKept() {
        return removedAt == null;
    }
}
