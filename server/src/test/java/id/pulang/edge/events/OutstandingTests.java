package id.pulang.edge.events;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event that ends the server, or fails, again and again keeps it from nothing. */
@PulangTest
@Tag("security")
class OutstandingTests {

    /** Long before all others, so that it is the oldest. */
    private static final Instant SAID = Instant.parse("2020-01-01T00:00:00Z");

    private static final Duration LATER = Duration.ofDays(1);

    @Autowired
    EventRows rows;

    @Autowired
    Outstanding outstanding;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final UUID event = UUID.randomUUID();

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from events.event_publication where id = :id")
                .param("id", event)
                .update();
    }

    @Test
    void parksAnEventAtWhichTheServerEndedThreeTimes() {
        said("PROCESSING");

        int given = 0;
        for (int start = 0; start < 5; start++) {
            jdbc.sql("update events.event_publication set status = 'PROCESSING' where id = :id and status = 'FAILED'")
                    .param("id", event)
                    .update();
            rows.takeBack();
            Instant now = clock.instant().plus(LATER.multipliedBy(start + 1L));
            given += outstanding.take(now, now).filter(event::equals).isPresent() ? 1 : 0;
        }

        assertThat(given).isLessThanOrEqualTo(2);
        assertThat(outstanding.parked()).extracting(ParkedEvent::id).contains(event);
    }

    @Test
    void givesAParkedEventOutAgainWhenSomebodySaysSo() {
        said("FAILED");
        jdbc.sql("update events.event_publication set tries = 2 where id = :id")
                .param("id", event)
                .update();

        boolean released = outstanding.tryAgain(event);

        assertThat(released).isTrue();
        assertThat(outstanding.parked()).extracting(ParkedEvent::id).doesNotContain(event);
        assertThat(outstanding.tryAgain(UUID.randomUUID())).isFalse();
    }

    private void said(String status) {
        jdbc.sql("""
                insert into events.event_publication
                    (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                values (:id, 'nobody', 'id.pulang.Nothing', '{}', :at, :status, 1)
                """)
                .param("id", event)
                .param("at", SAID.atOffset(ZoneOffset.UTC))
                .param("status", status)
                .update();
    }
}
