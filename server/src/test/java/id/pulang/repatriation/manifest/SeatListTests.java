package id.pulang.repatriation.manifest;

import static id.pulang.repatriation.manifest.SomeJourney.LEAD;
import static id.pulang.repatriation.manifest.SomeJourney.NOW;
import static id.pulang.repatriation.manifest.SomeJourney.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.people.PersonId;
import id.pulang.people.identity.Bound;
import id.pulang.people.identity.IdentityPrint;
import id.pulang.repatriation.seating.Seating;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Places, who was moved off, and what of it must be written; without a database. */
class SeatListTests {

    private static final Mark SICK = new Mark(LEAD.id(), NOW, new SeatReason(Cause.UNWELL, ""));

    @Test
    void writesNothingThatNobodyTouched() {
        var seats = list(SeatState.LISTED, SeatState.BOARDED, SeatState.MOVED_OFF);

        assertThat(seats.touched()).isEmpty();
        assertThat(seats.all()).hasSize(3);
        assertThat(seats.onTheList()).hasSize(2);
    }

    @Test
    void keepsThePlaceOfWhoWasMovedOffWithItsReason() {
        var seats = list(SeatState.LISTED, SeatState.LISTED);
        var seat = seats.find(somebody(0)).orElseThrow();

        Seat off = seats.moveOff(seat, SICK);

        assertThat(off.id()).isEqualTo(seat.id());
        assertThat(off.identity()).isEqualTo(seat.identity());
        assertThat(off.mark()).isEqualTo(SICK);
        assertThat(seats.has(somebody(0))).isFalse();
        assertThat(seats.all()).hasSize(2).contains(off);
        assertThat(seats.touched()).containsExactly(off);
    }

    @Test
    void tellsWhoWasMovedOffFromWhoWasNeverOnIt() {
        var seats = list(SeatState.LISTED, SeatState.MOVED_OFF);

        assertThat(seats.whyNot(somebody(1))).isEqualTo(ManifestRefusal.MOVED_OFF);
        assertThat(seats.whyNot(somebody(7))).isEqualTo(ManifestRefusal.NOT_ON_MANIFEST);
    }

    /** Moved off one day and back on the list the next: the old place stays beside the new one. */
    @Test
    void countsWhoCameBackOnce() {
        var seats = list(SeatState.MOVED_OFF);

        seats.put(seat(5, 0, SeatState.LISTED));

        assertThat(seats.tally()).isEqualTo(new Tally(1, 0, 0, 1, 0, 1));
        assertThat(seats.find(somebody(0))).map(Seat::state).contains(SeatState.LISTED);
    }

    @Test
    void writesAPlaceOnceAsItStandsInTheEnd() {
        var seats = list(SeatState.LISTED);
        var seat = seats.find(somebody(0)).orElseThrow();

        seats.put(seat.as(SeatState.BOARDED, SICK));
        seats.put(seat.as(SeatState.NOT_BOARDED, SICK));

        assertThat(seats.touched()).extracting(Seat::state).containsExactly(SeatState.NOT_BOARDED);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BOARDED")
    void handsOverNobodyWhoDidNotComeAboard(SeatState state) {
        var seats = list(state);

        var refusal = seats.handOver(somebody(0));

        assertThat(refusal)
                .contains(state == SeatState.MOVED_OFF ? ManifestRefusal.MOVED_OFF : ManifestRefusal.NOT_BOARDED);
        assertThat(seats.touched()).isEmpty();
    }

    @Test
    void handsOverOnceAndCountsIt() {
        var seats = list(SeatState.BOARDED, SeatState.BOARDED, SeatState.NOT_BOARDED);

        assertThat(seats.handOver(somebody(1))).isEmpty();
        assertThat(seats.handOver(somebody(1))).contains(ManifestRefusal.ALREADY_HANDED_OVER);

        assertThat(seats.tally()).isEqualTo(new Tally(3, 2, 1, 0, 1, 0));
        assertThat(seats.tally().stillToHandOver()).isOne();
        assertThat(seats.touched())
                .singleElement()
                .satisfies(seat -> assertThat(seat.handedOver()).isTrue());
    }

    @Test
    void remembersWhoWasClearedForThePlace() {
        var cleared = Optional.of(new IdentityPrint("ab12"));
        var seat = new Seat(
                UUID.randomUUID(),
                somebody(0),
                new Bound(new PersonId(new UUID(2, 0)), cleared),
                SeatState.LISTED,
                null,
                false,
                Optional.empty(),
                Seating.NONE);

        assertThat(seat.as(SeatState.BOARDED, SICK).identity()).isEqualTo(cleared);
        assertThat(seat.inOtherHands().identity()).isEqualTo(cleared);
        assertThat(seat.bound().print()).isEqualTo(cleared);
    }

    @Test
    void countsEveryStateOnItsOwn() {
        var seats = list(Stream.of(SeatState.values()).toArray(SeatState[]::new));

        assertThat(seats.tally()).isEqualTo(new Tally(3, 1, 1, 1, 0, 1));
    }

    private static SeatList list(SeatState... states) {
        return new SeatList(IntStream.range(0, states.length)
                .mapToObj(at -> seat(at, at, states[at]))
                .toList());
    }

    private static Seat seat(int id, int who, SeatState state) {
        List<UUID> ids = List.of(new UUID(4, id), new UUID(2, who));
        return new Seat(
                ids.getFirst(),
                somebody(who),
                new Bound(new PersonId(ids.getLast()), Optional.empty()),
                state,
                null,
                false,
                Optional.empty(),
                Seating.NONE);
    }
}
