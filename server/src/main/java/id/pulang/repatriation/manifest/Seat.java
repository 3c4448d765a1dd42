package id.pulang.repatriation.manifest;

import id.pulang.cases.CaseId;
import id.pulang.clearances.decision.ClearedToTravel;
import id.pulang.people.PersonId;
import id.pulang.people.identity.Bound;
import id.pulang.people.identity.IdentityPrint;
import id.pulang.repatriation.seating.Seating;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's place on a manifest.
 *
 * @param mark who last said how it stands; nobody for those only listed
 * @param bound of whom it is, with the print of who was cleared; no print is known for places of an earlier version
 * @param escort the place of the adult with whom a child came aboard; none for others
 * @param seating in which vehicle and on which seat; as it was when the manifest was frozen
 */
public record Seat(
        UUID id,
        CaseId caseId,
        Bound bound,
        SeatState state,
        @Nullable Mark mark,
        boolean handedOver,
        Optional<UUID> escort,
        Seating seating) {

    /** Returns the place of somebody who was cleared, and is not marked yet. */
    static Seat listed(UUID id, ClearedToTravel pass) {
        var bound = new Bound(pass.person(), pass.identity());
        return new Seat(id, pass.caseId(), bound, SeatState.LISTED, null, false, Optional.empty(), Seating.NONE);
    }

    /** Returns the same place in another state. */
    Seat as(SeatState next, @Nullable Mark by) {
        return new Seat(id, caseId, bound, next, by, handedOver, Optional.empty(), seating);
    }

    /** Returns the same place of somebody who came aboard, beside the adult who travels with them. */
    Seat aboard(Mark by, Optional<UUID> beside) {
        return new Seat(id, caseId, bound, SeatState.BOARDED, by, handedOver, beside, seating);
    }

    /** Returns the same place, with the person in the care of an agency. */
    Seat inOtherHands() {
        return new Seat(id, caseId, bound, state, mark, true, escort, seating);
    }

    /** Returns the same place, in a vehicle and on a seat. */
    Seat on(Seating where) {
        return new Seat(id, caseId, bound, state, mark, handedOver, escort, where);
    }

    /** Whether a child may come aboard beside this person: an adult who is aboard and needs no escort. */
    boolean mayEscort() {
        return state == SeatState.BOARDED && escort.isEmpty();
    }

    /** Returns whose place it is. */
    public PersonId person() {
        return bound.person();
    }

    /** Returns the print of who was cleared for this place. */
    public Optional<IdentityPrint> identity() {
        return bound.print();
    }

    /** Whether the person still stands on the list. */
    public boolean onTheList() {
        return state != SeatState.MOVED_OFF;
    }
}
