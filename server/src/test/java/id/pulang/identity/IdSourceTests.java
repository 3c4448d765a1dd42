package id.pulang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MovingClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids as this version makes them, by a clock that stands; without a server. */
class IdSourceTests {

    private final MovingClock clock = MovingClock.standing();
    private final IdSource ids = new IdSource(clock);

    /** More than one millisecond has numbers for. */
    @Test
    void ofOneMomentSortInTheOrderInWhichTheyWereMade() {
        List<String> made = made(10_000);

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void ofALaterMomentComeAfterAndSayIt() {
        UUID before = ids.next();
        clock.moveOn(Duration.ofMillis(1));
        UUID after = ids.next();

        assertThat(after.toString()).isGreaterThan(before.toString());
        assertThat(after.getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
        assertThat(Stream.of(before, after)).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void goOnWhereTheClockWasSetBackALittleAndFollowOneThatWasSetAnew() {
        String before = ids.next().toString();
        clock.moveOn(Duration.ofSeconds(-5));

        assertThat(ids.next().toString()).isGreaterThan(before);

        clock.moveOn(Duration.ofDays(-1));
        assertThat(ids.next().getMostSignificantBits() >>> 16)
                .isEqualTo(clock.instant().toEpochMilli());
    }

    @Test
    void areNeverTheSameHoweverManyMakeThemAtOnce() {
        List<UUID> made =
                IntStream.range(0, 20_000).parallel().mapToObj(_ -> ids.next()).toList();

        assertThat(made).doesNotHaveDuplicates();
    }

    private List<String> made(int number) {
        return IntStream.range(0, number).mapToObj(_ -> ids.next().toString()).toList();
    }
}
