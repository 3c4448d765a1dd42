package id.pulang.repatriation.manifest;

import id.pulang.cases.CaseId;
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
 */
public record Seat(
        UUID id,
        CaseId caseId,
        PersonId person,
        SeatState state,
        @Nullable Mark mark,
        boolean handedOver,
        Optional<IdentityPrint> identity) {

    /** Returns the same place in another state. */
    Seat as(SeatState next, @Nullable Mark by) {
        return new Seat(id, caseId, person, next, by, handedOver, identity);
    }

    /** Returns the same place, with the person in the care of an agency. */
    Seat inOtherHands() {
        return new Seat(id, caseId, person, state, mark, true, identity);
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
