package id.pulang.repatriation.web;

import id.pulang.repatriation.manifest.Change;
import java.time.Instant;

/** A line of a manifest's history with the name of who acted. */
public record HistoryLine(Change.Kind kind, String by, Instant at, String detail) {

    /** Whether it tells of a departure or a landing, whose detail says why it came early. */
    public boolean isOfJourney() {
        return kind == Change.Kind.DEPARTED || kind == Change.Kind.LANDED;
    }

    /** Whether its detail is what an officer wrote. */
    public boolean isWritten() {
        return !detail.isEmpty() && (kind == Change.Kind.UNDONE || kind == Change.Kind.SENT_BACK || isOfJourney());
    }
}
