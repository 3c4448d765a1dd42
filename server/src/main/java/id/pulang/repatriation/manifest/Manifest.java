package id.pulang.repatriation.manifest;

import id.pulang.cases.CaseId;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.ClearedToTravel;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.repatriation.seating.Seating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The people who travel together on one journey.
 *
 * <p>Nobody gets onto it or aboard without a {@link ClearedToTravel}, which only the clearances can issue. Ticks at
 * boarding do not change the version, so that two officers can tick side by side; every other change does.
 */
public final class Manifest {

    private final ManifestId id;
    private ManifestState state;
    private final Map<Role, UserId> approvals = new EnumMap<>(Role.class);
    private final SeatList seats;
    private final ManifestHistory history;

    /** Takes a manifest up as it was last written. */
    public Manifest(
            ManifestId id, ManifestState state, long version, Map<Role, UserId> approvals, Collection<Seat> seats) {
        this.id = id;
        this.state = state;
        this.approvals.putAll(approvals);
        this.seats = new SeatList(seats);
        this.history = new ManifestHistory(version);
    }

    /** Drafts a manifest with a place for each pass. */
    public static Manifest draft(
            ManifestId id, Collection<ClearedToTravel> ready, Supplier<UUID> ids, Actor by, Instant at) {
        Manifest manifest = new Manifest(id, ManifestState.DRAFT, 0, Map.of(), List.of());
        ready.forEach(pass -> manifest.seats.put(Seat.listed(ids.get(), pass)));
        manifest.history.changed(Change.Kind.DRAFTED, by, at, String.valueOf(ready.size()));
        return manifest;
    }

    /** Adds those who have become ready and do not stand on it. */
    public Amendment add(Collection<ClearedToTravel> ready, long seen, Supplier<UUID> ids, Actor by, Instant at) {
        return amend(seen, () -> {
            List<ClearedToTravel> newcomers =
                    ready.stream().filter(pass -> !seats.has(pass.caseId())).toList();
            if (newcomers.isEmpty()) {
                return new Amendment.Refused(ManifestRefusal.NOBODY_READY);
            }
            newcomers.forEach(pass -> seats.put(Seat.listed(ids.get(), pass)));
            return amended(Change.Kind.ADDED, newcomers.size(), by, at);
        });
    }

    /** Takes someone off a draft, with a reason. */
    public Amendment moveOff(CaseId who, String words, long seen, Actor by, Instant at) {
        return amend(seen, () -> {
            if (!seats.has(who)) {
                return new Amendment.Refused(seats.whyNot(who));
            }
            if (words.isBlank()) {
                return new Amendment.Refused(ManifestRefusal.REASON_NEEDED);
            }
            seats.moveOff(seat(who), new Mark(by.id(), at, new SeatReason(Cause.BY_OFFICER, words)));
            return amended(Change.Kind.MOVED_OFF, 1, by, at);
        });
    }

    /** Gives people of a draft their vehicle and seat; who sits there already is not counted. */
    public Amendment seat(Map<CaseId, Seating> where, long seen, Actor by, Instant at) {
        return amend(seen, () -> {
            Optional<CaseId> stranger =
                    where.keySet().stream().filter(who -> !seats.has(who)).findFirst();
            if (stranger.isPresent()) {
                return new Amendment.Refused(seats.whyNot(stranger.get()));
            }
            long moved = where.entrySet().stream()
                    .filter(each -> seats.seat(each.getKey(), each.getValue()))
                    .count();
            return moved == 0 ? new Amendment.Done(version(), 0) : amended(Change.Kind.SEATED, (int) moved, by, at);
        });
    }

    private Amendment amend(long seen, Supplier<Amendment> change) {
        if (seen != version()) {
            return new Amendment.Outdated(stale(seen));
        }
        return state == ManifestState.DRAFT ? change.get() : new Amendment.Refused(ManifestRefusal.NOT_A_DRAFT);
    }

    /** Whoever approved, approved another list: their approval is void. */
    private Amendment amended(Change.Kind kind, int people, Actor by, Instant at) {
        history.changed(kind, by, at, String.valueOf(people));
        voidApprovals(by, at);
        return new Amendment.Done(version(), people);
    }

    private void voidApprovals(Actor by, Instant at) {
        if (!approvals.isEmpty()) {
            approvals.clear();
            history.noted(Change.Kind.APPROVALS_VOID, by, at, "");
        }
    }

    /** Changes the flight: of a draft, approvals are void; to elsewhere than two have approved, only by the head. */
    public Amendment reschedule(boolean elsewhere, long seen, Actor by, Instant at) {
        if (elsewhere && state == ManifestState.FROZEN && seen == version() && !by.holds(Role.HEAD_OF_MISSION)) {
            return new Amendment.Refused(ManifestRefusal.NEEDS_HEAD_OF_MISSION);
        }
        return move(Step.RESCHEDULE, "", seen, by, at);
    }

    /** Takes the approval of one of the two; with the second, everyone's answer of the gates is looked at again. */
    public Approval approve(Actor by, long seen, Map<CaseId, Clearance> answers, Instant at, LocalDate today) {
        if (seen != version()) {
            return new Approval.Outdated(stale(seen));
        }
        boolean travels = !seats.onTheList().isEmpty();
        Optional<ManifestRefusal> no = Approval.refusal(state, travels, approvals, by);
        if (no.isPresent()) {
            return new Approval.Refused(no.get());
        }
        if (!approvals.isEmpty()) {
            return freeze(by, answers, at, today);
        }
        sign(by, at);
        return new Approval.First(Approval.missing(approvals.keySet()));
    }

    private Approval freeze(Actor by, Map<CaseId, Clearance> answers, Instant at, LocalDate today) {
        Map<Seat, SeatReason> red = new RedSeats(seats, answers, today).found();
        if (red.size() == seats.onTheList().size()) {
            return new Approval.Refused(ManifestRefusal.NOBODY_READY);
        }
        List<Seat> off = red.entrySet().stream()
                .map(each -> seats.moveOff(each.getKey(), new Mark(by.id(), at, each.getValue())))
                .toList();
        sign(by, at);
        state = ManifestState.FROZEN;
        int people = seats.onTheList().size();
        history.changed(Change.Kind.FROZEN, by, at, people + " " + off.size());
        return new Approval.Frozen(people, off);
    }

    private void sign(Actor by, Instant at) {
        approvals.put(Approval.rightOf(by), by.id());
        history.noted(Change.Kind.APPROVED, by, at, Approval.rightOf(by).name());
    }

    /** Lets someone aboard who holds a pass and stands on the frozen list. */
    public Boarding board(ClearedToTravel pass, Actor by, Instant at, LocalDate today) {
        CaseId who = pass.caseId();
        Optional<ManifestRefusal> no = mayMark(who);
        if (no.isPresent()) {
            return new Boarding.Refused(who, no.get());
        }
        if (!pass.validOn(today)) {
            return new Boarding.Refused(who, ManifestRefusal.PASS_EXPIRED);
        }
        if (!pass.covers(seat(who).identity())) {
            return new Boarding.Refused(who, ManifestRefusal.IDENTITY_CHANGED);
        }
        Optional<Seat> beside = pass.escort().flatMap(seats::find).filter(Seat::mayEscort);
        if (pass.escort().isPresent() && beside.isEmpty()) {
            return new Boarding.Refused(who, ManifestRefusal.ESCORT_NOT_ABOARD);
        }
        seats.put(seat(who).aboard(new Mark(by.id(), at, null), beside.map(Seat::id)));
        return new Boarding.Boarded(who, at);
    }

    /** Marks that someone on the frozen list stays behind, with a reason. */
    public Boarding leaveBehind(CaseId who, SeatReason reason, Actor by, Instant at) {
        Optional<ManifestRefusal> no = mayMark(who);
        if (no.isPresent()) {
            return new Boarding.Refused(who, no.get());
        }
        if (reason.cause() == Cause.OTHER && reason.detail().isEmpty()) {
            return new Boarding.Refused(who, ManifestRefusal.REASON_NEEDED);
        }
        seats.put(seat(who).as(SeatState.NOT_BOARDED, new Mark(by.id(), at, reason)));
        return new Boarding.LeftBehind(who, at, reason);
    }

    /** Why this person may not be marked now, if they may not. */
    public Optional<ManifestRefusal> mayMark(CaseId who) {
        Optional<ManifestRefusal> closed = boardingClosed(who);
        if (closed.isPresent()) {
            return closed;
        }
        return switch (seat(who).state()) {
            case LISTED -> Optional.empty();
            case BOARDED -> Optional.of(ManifestRefusal.ALREADY_BOARDED);
            case NOT_BOARDED -> Optional.of(ManifestRefusal.ALREADY_NOT_BOARDED);
            case MOVED_OFF -> Optional.of(ManifestRefusal.MOVED_OFF);
        };
    }

    private Optional<ManifestRefusal> boardingClosed(CaseId who) {
        return switch (state) {
            case DRAFT, CANCELLED -> Optional.of(ManifestRefusal.NOT_FROZEN);
            case DEPARTED, LANDED -> Optional.of(ManifestRefusal.ALREADY_LEFT);
            case FROZEN -> seats.has(who) ? Optional.empty() : Optional.of(seats.whyNot(who));
        };
    }

    /** Takes back the last mark: at once without a word, later with a reason, never after departure. */
    public Boarding undo(CaseId who, String words, Actor by, Instant at) {
        Optional<ManifestRefusal> closed = boardingClosed(who);
        if (closed.isPresent()) {
            return new Boarding.Refused(who, closed.get());
        }
        Mark mark = seat(who).mark();
        if (mark == null) {
            return new Boarding.Refused(who, ManifestRefusal.NOT_MARKED);
        }
        if (seats.escorts(seat(who))) {
            return new Boarding.Refused(who, ManifestRefusal.CHILD_ABOARD);
        }
        if (words.isBlank() && Boarding.needsReason(mark.at(), at)) {
            return new Boarding.Refused(who, ManifestRefusal.REASON_NEEDED);
        }
        seats.put(seat(who).as(SeatState.LISTED, null));
        history.noted(Change.Kind.UNDONE, by, at, words.strip());
        return new Boarding.Undone(who, at);
    }

    /**
     * Moves the manifest on; approvals of what stays a draft are void. The words are the reason of who sends it back.
     */
    public Amendment move(Step step, String words, long seen, Actor by, Instant at) {
        if (seen != version()) {
            return new Amendment.Outdated(stale(seen));
        }
        Optional<ManifestRefusal> no = step.refusal(state, seats.tally(), words, by);
        if (no.isPresent()) {
            return new Amendment.Refused(no.get());
        }
        state = step.leadsTo(state);
        history.changed(step.kind(), by, at, words);
        if (state == ManifestState.DRAFT) {
            voidApprovals(by, at);
        }
        return new Amendment.Done(version(), seats.tally().boarded());
    }

    /** Gives someone who came aboard into other hands; empty when that was done. */
    public Optional<ManifestRefusal> handOver(CaseId who) {
        return state == ManifestState.LANDED ? seats.handOver(who) : Optional.of(ManifestRefusal.NOT_LANDED);
    }

    private Seat seat(CaseId who) {
        return seats.find(who).orElseThrow();
    }

    private Stale stale(long seen) {
        return new Stale(seen, version(), List.of());
    }

    /** Returns its id. */
    public ManifestId id() {
        return id;
    }

    /** Returns how far it is. */
    public ManifestState state() {
        return state;
    }

    /** Returns the version that whoever changes it must have seen. */
    public long version() {
        return history.version();
    }

    /** Returns who has approved it, by role. */
    public Map<Role, UserId> approvals() {
        return Map.copyOf(approvals);
    }

    /** Returns the places on it. */
    public SeatList seats() {
        return seats;
    }

    /** Returns the new lines of the history. */
    public List<Change> changes() {
        return history.changes();
    }
}
