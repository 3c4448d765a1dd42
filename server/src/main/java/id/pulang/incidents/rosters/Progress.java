package id.pulang.incidents.rosters;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.RosterId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the import of a file has come. */
public record Progress(
        UploadId upload,
        RosterId roster,
        IncidentId incident,
        State state,
        int total,
        int done,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Whether rows are being written, wait to be written after something went wrong, or are all in. */
    public enum State {
        RUNNING,
        STOPPED,
        DONE
    }

    /** Says whether every row is in. */
    public boolean finished() {
        return state == State.DONE;
    }

    /** Says how much is done, of a hundred. */
    public int percent() {
        return total == 0 ? 100 : (int) (100L * done / total);
    }

    /** Estimates how long the rest will take, once some rows are in. */
    public Optional<Duration> left(Instant now) {
        if (done == 0 || finished()) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.between(startedAt, now).multipliedBy(total - done).dividedBy(done));
    }
}
