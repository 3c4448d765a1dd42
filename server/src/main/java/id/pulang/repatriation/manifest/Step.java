package id.pulang.repatriation.manifest;

import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.util.Optional;

/** A step that a manifest takes as a whole, and what must hold before. */
public enum Step {
    /** Another flight, before departure. */
    RESCHEDULE,
    /** A draft given back by the head of mission, with a reason. */
    SEND_BACK,
    /** On its way; everyone on it is marked. */
    DEPART,
    /** At home. */
    LAND,
    /** Not on its way after all. */
    UNDO_DEPARTURE,
    /** Not at home yet after all; nobody was handed over. */
    UNDO_LANDING,
    /** Given up before anyone boarded; a frozen one only by the head of mission. */
    CANCEL;

    Optional<ManifestRefusal> refusal(ManifestState state, Tally tally, String words, Actor by) {
        return switch (this) {
            case SEND_BACK -> notToSendBack(state, words, by);
            case RESCHEDULE -> unless(beforeDeparture(state), ManifestRefusal.ALREADY_LEFT);
            case DEPART -> notReadyToLeave(state, tally);
            case LAND -> unless(state == ManifestState.DEPARTED, ManifestRefusal.NOT_DEPARTED);
            case UNDO_DEPARTURE -> unless(state == ManifestState.DEPARTED, ManifestRefusal.NOT_DEPARTED);
            case UNDO_LANDING -> notToUndo(state, tally);
            case CANCEL -> notToCancel(state, tally, by);
        };
    }

    private static Optional<ManifestRefusal> notToSendBack(ManifestState state, String words, Actor by) {
        if (state != ManifestState.DRAFT) {
            return Optional.of(ManifestRefusal.NOT_A_DRAFT);
        }
        return by.holds(Role.HEAD_OF_MISSION)
                ? unless(!words.isBlank(), ManifestRefusal.REASON_NEEDED)
                : Optional.of(ManifestRefusal.NEEDS_HEAD_OF_MISSION);
    }

    private static Optional<ManifestRefusal> notReadyToLeave(ManifestState state, Tally tally) {
        if (state != ManifestState.FROZEN) {
            return Optional.of(beforeDeparture(state) ? ManifestRefusal.NOT_FROZEN : ManifestRefusal.ALREADY_LEFT);
        }
        if (tally.waiting() > 0) {
            return Optional.of(ManifestRefusal.SOMEONE_WAITING);
        }
        return unless(tally.boarded() > 0, ManifestRefusal.NOBODY_BOARDED);
    }

    private static Optional<ManifestRefusal> notToUndo(ManifestState state, Tally tally) {
        return state == ManifestState.LANDED
                ? unless(tally.handedOver() == 0, ManifestRefusal.SOMEONE_HANDED_OVER)
                : Optional.of(ManifestRefusal.NOT_LANDED);
    }

    private static Optional<ManifestRefusal> notToCancel(ManifestState state, Tally tally, Actor by) {
        if (!beforeDeparture(state)) {
            return Optional.of(ManifestRefusal.ALREADY_LEFT);
        }
        if (tally.boarded() > 0) {
            return Optional.of(ManifestRefusal.SOMEONE_BOARDED);
        }
        boolean mayDecide = state == ManifestState.DRAFT || by.holds(Role.HEAD_OF_MISSION);
        return unless(mayDecide, ManifestRefusal.NEEDS_HEAD_OF_MISSION);
    }

    private static boolean beforeDeparture(ManifestState state) {
        return state == ManifestState.DRAFT || state == ManifestState.FROZEN;
    }

    private static Optional<ManifestRefusal> unless(boolean holds, ManifestRefusal otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }

    ManifestState leadsTo(ManifestState from) {
        return switch (this) {
            case RESCHEDULE, SEND_BACK -> from;
            case DEPART, UNDO_LANDING -> ManifestState.DEPARTED;
            case LAND -> ManifestState.LANDED;
            case UNDO_DEPARTURE -> ManifestState.FROZEN;
            case CANCEL -> ManifestState.CANCELLED;
        };
    }

    Change.Kind kind() {
        return switch (this) {
            case RESCHEDULE -> Change.Kind.RESCHEDULED;
            case SEND_BACK -> Change.Kind.SENT_BACK;
            case DEPART -> Change.Kind.DEPARTED;
            case LAND -> Change.Kind.LANDED;
            case UNDO_DEPARTURE -> Change.Kind.DEPARTURE_UNDONE;
            case UNDO_LANDING -> Change.Kind.LANDING_UNDONE;
            case CANCEL -> Change.Kind.CANCELLED;
        };
    }
}
