package id.pulang.repatriation.manifest;

import id.pulang.cases.CaseId;
import id.pulang.clearances.decision.ClearedToTravel;
import id.pulang.people.PersonId;
import id.pulang.people.identity.Bound;
import id.pulang.people.identity.IdentityPrint;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's place on a manifest.
 *
 * @param mark who last said how it stands; nobody for those only listed
 * @param identity the print of who was cleared for this place; nobody knows for places of an earlier version
 * @param escort the place of the adult with whom a child came aboard; none for others
 */
public record Seat(
        UUID id,
        CaseId caseId,
        PersonId person,
        SeatState state,
        @Nullable Mark mark,
        boolean handedOver,
        Optional<IdentityPrint> identity,
        Optional<UUID> escort) {

    /** Returns the place of somebody who was cleared, and is not marked yet. */
    static Seat listed(UUID id, ClearedToTravel pass) {
        return new Seat(
                id, pass.caseId(), pass.person(), SeatState.LISTED, null, false, pass.identity(), Optional.empty());
    }

    /** Returns the same place in another state. */
    Seat as(SeatState next, @Nullable Mark by) {
        return new Seat(id, caseId, person, next, by, handedOver, identity, Optional.empty());
    }

    /** Returns the same place of somebody who came aboard, beside the adult who travels with them. */
    Seat aboard(Mark by, Optional<UUID> beside) {
        return new Seat(id, caseId, person, SeatState.BOARDED, by, handedOver, identity, beside);
    }

    /** Returns the same place, with the person in the care of an agency. */
    Seat inOtherHands() {
        return new Seat(id, caseId, person, state, mark, true, identity, escort);
    }

    /** Whether a child may come aboard beside this person: an adult who is aboard and needs no escort. */
    boolean mayEscort() {
        return state == SeatState.BOARDED && escort.isEmpty();
    }

    /** Returns of whom this place is, as they were when they were cleared. */
    public Bound bound() {
        return new Bound(person, identity);
    }

    /** Whether the person still stands on the list. */
    public boolean onTheList() {
        return state != SeatState.MOVED_OFF;
    }
}
