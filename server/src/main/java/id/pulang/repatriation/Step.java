package id.pulang.repatriation;

import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.util.Optional;

/** A step that a manifest takes as a whole, and what must hold before. */
enum Step {
    /** Another flight, before departure. */
    RESCHEDULE,
    /** On its way; everyone on it is marked. */
    DEPART,
    /** At home. */
    LAND,
    /** Given up before anyone boarded; a frozen one only by the head of mission. */
    CANCEL;

    Optional<Refusal> refusal(ManifestState state, Tally tally, Actor by) {
        return switch (this) {
            case RESCHEDULE -> unless(beforeDeparture(state), Refusal.ALREADY_LEFT);
            case DEPART -> notReadyToLeave(state, tally);
            case LAND -> unless(state == ManifestState.DEPARTED, Refusal.NOT_DEPARTED);
            case CANCEL -> notToCancel(state, tally, by);
        };
    }

    private static Optional<Refusal> notReadyToLeave(ManifestState state, Tally tally) {
        if (state != ManifestState.FROZEN) {
            return Optional.of(beforeDeparture(state) ? Refusal.NOT_FROZEN : Refusal.ALREADY_LEFT);
        }
        if (tally.waiting() > 0) {
            return Optional.of(Refusal.SOMEONE_WAITING);
        }
        return unless(tally.boarded() > 0, Refusal.NOBODY_BOARDED);
    }

    private static Optional<Refusal> notToCancel(ManifestState state, Tally tally, Actor by) {
        if (!beforeDeparture(state)) {
            return Optional.of(Refusal.ALREADY_LEFT);
        }
        if (tally.boarded() > 0) {
            return Optional.of(Refusal.SOMEONE_BOARDED);
        }
        boolean mayDecide = state == ManifestState.DRAFT || by.role() == Role.HEAD_OF_MISSION;
        return unless(mayDecide, Refusal.NEEDS_HEAD_OF_MISSION);
    }

    private static boolean beforeDeparture(ManifestState state) {
        return state == ManifestState.DRAFT || state == ManifestState.FROZEN;
    }

    private static Optional<Refusal> unless(boolean holds, Refusal otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }

    ManifestState leadsTo(ManifestState from) {
        return switch (this) {
            case RESCHEDULE -> from;
            case DEPART -> ManifestState.DEPARTED;
            case LAND -> ManifestState.LANDED;
            case CANCEL -> ManifestState.CANCELLED;
        };
    }

    Change.Kind kind() {
        return switch (this) {
            case RESCHEDULE -> Change.Kind.RESCHEDULED;
            case DEPART -> Change.Kind.DEPARTED;
            case LAND -> Change.Kind.LANDED;
            case CANCEL -> Change.Kind.CANCELLED;
        };
    }
}
