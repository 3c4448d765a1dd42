package id.pulang.repatriation;

import id.pulang.people.PersonId;
import id.pulang.people.master.JoinObstacles;
import id.pulang.people.master.Obstacle;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps two who both hold a place from being joined until one has given theirs up. */
@Component
class SeatObstacles implements JoinObstacles {

    private final SeatRows seats;

    SeatObstacles(SeatRows seats) {
        this.seats = seats;
    }

    @Override
    public Optional<Obstacle> between(Collection<PersonId> one, Collection<PersonId> other) {
        return seats.twoSeats(one, other) ? Optional.of(Obstacle.TWO_SEATS) : Optional.empty();
    }
}
