package id.pulang.edge.events;

import id.pulang.jobs.WorkQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of events that were not heard to their end. */
@Repository
class EventRows {

    /** An event was heard once when it was said, and is given out twice again. */
    static final WorkQueue QUEUE =
            new WorkQueue("events.event_publication", "completion_date is null and status = 'FAILED'", 2);

    /** A listener that began longer ago is taken to have been lost, such as with its server. */
    private static final Duration LONGEST_HEARING = Duration.ofMinutes(10);

    private static final String DUE = """
            select id from events.event_publication
            where completion_date is null and status = 'FAILED' and tries < :most
              and coalesce(last_resubmission_date, publication_date) + tries * interval '10 minutes' <= :before
              and not exists (
                  select 1 from events.event_publication
                  where completion_date is null and status <> 'FAILED'
                    and coalesce(last_resubmission_date, publication_date) > :lost)
            order by publication_date limit 1 for update skip locked
            """;

    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes back what a server that ended was in the middle of; it was heard by nobody. */
    void takeBack() {
        jdbc.sql("""
                update events.event_publication set status = 'FAILED'
                where completion_date is null and status is distinct from 'FAILED'
                """).update();
    }

    /** The oldest event that is due, locked; empty while another is being heard. */
    Optional<UUID> due(Instant before, Instant now) {
        return jdbc.sql(DUE)
                .param("most", QUEUE.most())
                .param("before", utc(before))
                .param("lost", utc(now.minus(LONGEST_HEARING)))
                .query(UUID.class)
                .optional();
    }

    List<ParkedEvent> parked() {
        return jdbc.sql("""
                select id, listener_id, event_type, publication_date from events.event_publication
                where completion_date is null and status = 'FAILED' and tries >= :most order by publication_date
                """)
                .param("most", QUEUE.most())
                .query((row, _) -> new ParkedEvent(
                        row.getObject("id", UUID.class),
                        row.getString("listener_id"),
                        row.getString("event_type"),
                        row.getObject("publication_date", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
