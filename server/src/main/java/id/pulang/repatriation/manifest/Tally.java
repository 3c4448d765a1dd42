package id.pulang.repatriation.manifest;

import java.util.Collection;

/**
 * The heads of one manifest, which must add up: listed = boarded + not boarded + still to mark, and boarded = handed
 * over + still to hand over.
 *
 * @param waiting listed and not yet marked
 */
public record Tally(int listed, int boarded, int notBoarded, int waiting, int handedOver, int movedOff) {

    public Tally {
        if (listed != boarded + notBoarded + waiting) {
            throw new IllegalStateException("%d listed, but %d boarded, %d not boarded and %d to mark"
                    .formatted(listed, boarded, notBoarded, waiting));
        }
        if (handedOver > boarded) {
            throw new IllegalStateException("%d handed over of %d who boarded".formatted(handedOver, boarded));
        }
    }

    /** Counts the places of one manifest. */
    static Tally of(Collection<Seat> seats) {
        int boarded = count(seats, SeatState.BOARDED);
        int left = count(seats, SeatState.NOT_BOARDED);
        int waiting = count(seats, SeatState.LISTED);
        int handedOver = (int) seats.stream().filter(Seat::handedOver).count();
        int listed = (int) seats.stream().filter(Seat::onTheList).count();
        return new Tally(listed, boarded, left, waiting, handedOver, seats.size() - listed);
    }

    private static int count(Collection<Seat> seats, SeatState state) {
        return (int) seats.stream().filter(seat -> seat.state() == state).count();
    }

    /** Returns how many came aboard and are not yet in the care of an agency. */
    public int stillToHandOver() {
        return boarded - handedOver;
    }
}
