package id.pulang.clearances.overrides;

import id.pulang.cases.CaseId;
import id.pulang.clearances.changes.GateChanges;
import id.pulang.clearances.changes.IdentityPins;
import id.pulang.clearances.changes.IdentityPins.PinnedCase;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.PackGates;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a person pass a closed gate for some days: one person asks with a reason, another of a different section agrees.
 *
 * <p>A choice, a child without an escort and an open doubt can never be passed over. Each override is reported.
 */
@Service
@Transactional
public class Overrides {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private final Access access;
    private final Gates gates;
    private final OverrideRows rows;
    private final IdentityPins pins;
    private final GateChanges changes;
    private final Clock clock;

    Overrides(Access access, Gates gates, OverrideRows rows, IdentityPins pins, GateChanges changes, Clock clock) {
        this.access = access;
        this.gates = gates;
        this.rows = rows;
        this.pins = pins;
        this.changes = changes;
        this.clock = clock;
    }

    /** Asks to let a person pass a gate; nothing opens before a second person agrees. */
    public Recording request(CaseId caseId, OverrideRequest request) {
        PackGates there = gates.of(caseId);
        Actor actor = access.require(there.overrideRequestedBy().toArray(Role[]::new));
        Gate gate = there.gate(request.gate());
        Optional<NotRecorded> problem = problem(gate, request, there.overrideLongestDays());
        if (problem.isPresent()) {
            return problem.get();
        }
        PinnedCase pinned = pins.pin(caseId);
        rows.add(request, pinned, actor, clock.instant());
        changes.wrote("override asked " + gate.code(), pinned.summary().id(), "until " + request.validUntil());
        return new Recording.Recorded();
    }

    /** Agrees to an override, as somebody of another section. */
    public Recording approve(OverrideId id) {
        return decide(id, true);
    }

    /** Says no to an override, as somebody of another section. */
    public Recording decline(OverrideId id) {
        return decide(id, false);
    }

    /** Takes an override back; the gate is closed again at once. */
    public Recording withdraw(OverrideId id) {
        GateOverride override = find(id);
        Actor actor = access.actor();
        boolean own = override.requested().by().equals(actor.id());
        if (!own
                && !actor.role()
                        .holdsAny(gates.of(override.caseId())
                                .gate(override.gate())
                                .approvers())) {
            throw new Forbidden("Only who asked for an override, or may approve it, can take it back");
        }
        if (!rows.withdraw(id, actor, clock.instant())) {
            return new NotRecorded(RecordingProblem.ALREADY_DECIDED);
        }
        changes.wrote("override withdrawn " + override.gate(), override.caseId(), "");
        return new Recording.Recorded();
    }

    private Recording decide(OverrideId id, boolean approved) {
        GateOverride override = find(id);
        Actor actor = access.require(
                gates.of(override.caseId()).gate(override.gate()).approvers().toArray(Role[]::new));
        if (sameSide(override, actor)) {
            return new NotRecorded(RecordingProblem.SAME_SECTION);
        }
        if (approved) {
            access.requireTwoOfficers(override.requested().by());
        }
        if (override.validUntil().isBefore(access.today()) || !rows.decide(id, approved, actor, clock.instant())) {
            return new NotRecorded(RecordingProblem.ALREADY_DECIDED);
        }
        String act = approved ? "override approved " : "override declined ";
        changes.wrote(act + override.gate(), override.caseId(), "until " + override.validUntil());
        return new Recording.Recorded();
    }

    private static boolean sameSide(GateOverride override, Actor actor) {
        return override.requested().by().equals(actor.id())
                || override.requested().section().equalsIgnoreCase(actor.section());
    }

    private GateOverride find(OverrideId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("override"));
    }

    private Optional<NotRecorded> problem(Gate gate, OverrideRequest request, int longestDays) {
        LocalDate today = access.today();
        int length = request.reason().strip().length();
        if (!gate.overridable()) {
            return Optional.of(new NotRecorded(RecordingProblem.NEVER_OVERRIDDEN));
        }
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            return Optional.of(new NotRecorded(RecordingProblem.REASON_LENGTH));
        }
        boolean tooLong = request.validUntil().isAfter(today.plusDays(longestDays));
        return request.validUntil().isBefore(today) || tooLong
                ? Optional.of(new NotRecorded(RecordingProblem.OVERRIDE_DAYS))
                : Optional.empty();
    }
}
