package id.pulang.authentication.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class BackoffTests {

    private static final Instant NOON = Instant.parse("2025-10-22T05:00:00Z");

    @Test
    void theWaitDoublesUpToItsLongest() {
        var pace = new Backoff(3, Duration.ofSeconds(10), Duration.ofSeconds(60));

        var waits = IntStream.rangeClosed(1, 7)
                .mapToObj(pace::after)
                .map(Duration::toSeconds)
                .toList();

        assertThat(waits).containsExactly(0L, 0L, 10L, 20L, 40L, 60L, 60L);
    }

    @Test
    void aMillionFailuresWaitNoLongerThanTheLongest() {
        for (var kind : AttemptScope.values()) {
            assertThat(kind.waitAfter(1_000_000)).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(15));
        }
    }

    @Test
    void anyoneCanHoldUpANameForAMinuteAndNoLonger() {
        assertThat(AttemptScope.NAME.waitAfter(1_000)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void failuresFadeAfterAnHour() {
        var often = new AttemptCount(AttemptScope.PAIR, "a", 9, NOON, Optional.empty(), Optional.empty());

        assertThat(often.withOneMore(NOON.plusSeconds(3_600)).failures()).isEqualTo(10);
        assertThat(often.withOneMore(NOON.plusSeconds(3_601)).failures()).isEqualTo(1);
    }

    @Test
    void aPairIsKnownForThirtyDays() {
        var entered = new AttemptCount(AttemptScope.PAIR, "a", 0, NOON, Optional.empty(), Optional.of(NOON));

        assertThat(entered.isKnownAt(NOON.plus(Duration.ofDays(29)))).isTrue();
        assertThat(entered.isKnownAt(NOON.plus(Duration.ofDays(30)))).isFalse();
    }
}
