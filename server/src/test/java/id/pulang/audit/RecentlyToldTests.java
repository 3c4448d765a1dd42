package id.pulang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecentlyToldTests {

    private static final Instant NOW = Instant.parse("2026-12-03T08:00:00Z");

    private final RecentlyTold told = new RecentlyTold(Duration.ofHours(1));

    @Test
    void areToldOfOnceInAnHour() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        assertThat(told.others(List.of(one, one), NOW)).containsExactly(one);
        assertThat(told.others(List.of(one, other), NOW.plusSeconds(3599))).containsExactly(other);
        assertThat(told.others(List.of(one, other), NOW.plusSeconds(3600))).containsExactly(one);
    }

    @Test
    void areForgottenAfterThatAndNeverTooMany() {
        told.others(some(1000), NOW);
        told.others(some(1), NOW.plusSeconds(3600));
        assertThat(told.size()).isOne();

        told.others(some(120_000), NOW.plusSeconds(3600));

        assertThat(told.size()).isEqualTo(50_000);
    }

    private static List<UUID> some(int number) {
        return Stream.generate(UUID::randomUUID).limit(number).toList();
    }
}
