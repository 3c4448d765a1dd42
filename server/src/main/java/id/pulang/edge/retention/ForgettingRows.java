package id.pulang.edge.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes once its time is over, of several tables. */
@Component
class ForgettingRows {

    private final JdbcClient jdbc;

    ForgettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets the ids of commands that came before a moment. */
    int forgetCommands(Instant before) {
        return jdbc.sql("select access.forget_commands(:before)")
                .param("before", Timestamp.from(before))
                .query(Integer.class)
                .single();
    }

    /** Forgets what a shift left for the next before a moment. */
    int forgetShiftNotes(Instant before) {
        return jdbc.sql("select cases.forget_shift_notes(:before)")
                .param("before", Timestamp.from(before))
                .query(Integer.class)
                .single();
    }

    /** Forgets the tickets of queues of days before that of a moment. */
    int forgetTickets(Instant before) {
        return jdbc.sql("select registration.forget_tickets(:before)")
                .param("before", LocalDate.ofInstant(before, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Forgets events that everybody had heard of before a moment. */
    int forgetHeardEvents(Instant before) {
        return jdbc.sql("delete from events.event_publication where completion_date < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
