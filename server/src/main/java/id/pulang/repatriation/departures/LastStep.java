package id.pulang.repatriation.departures;

import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.repatriation.manifest.Change;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The departure or landing of a manifest that was recorded last.
 *
 * @param back the step that takes it back
 * @param done the line of the history that recorded it
 */
public record LastStep(Step back, Change done) {

    /** For how long it can be taken back. */
    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** Reads it from the history of a manifest, oldest line first; none where it has not left. */
    public static Optional<LastStep> of(ManifestState state, List<Change> history) {
        return switch (state) {
            case DEPARTED -> last(history, Change.Kind.DEPARTED, Step.UNDO_DEPARTURE);
            case LANDED -> last(history, Change.Kind.LANDED, Step.UNDO_LANDING);
            case DRAFT, FROZEN, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<LastStep> last(List<Change> history, Change.Kind kind, Step back) {
        return history.stream()
                .filter(line -> line.kind() == kind)
                .reduce((_, later) -> later)
                .map(line -> new LastStep(back, line));
    }

    /** Returns until when it can be taken back. */
    public Instant until() {
        return done.at().plus(WINDOW);
    }

    /** Says why somebody may not take it back now, if they may not: only who recorded it, or a head of mission. */
    public Optional<ManifestRefusal> refusal(Actor by, Instant at) {
        if (!done.by().equals(by.id()) && !by.holds(Role.HEAD_OF_MISSION)) {
            return Optional.of(ManifestRefusal.UNDO_BY_ANOTHER);
        }
        return at.isAfter(until()) ? Optional.of(ManifestRefusal.UNDO_TOO_LATE) : Optional.empty();
    }
}
