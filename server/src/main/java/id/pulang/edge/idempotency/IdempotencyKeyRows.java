package id.pulang.edge.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.command}. */
@Component
class IdempotencyKeyRows {

    private final JdbcClient jdbc;

    IdempotencyKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Claims an id; waits for another transaction that does, and returns false if that one is committed. */
    boolean claim(IdempotencyKey sent, Instant at) {
        return jdbc.sql("""
                insert into access.command (officer, id, print, at) values (:officer, :id, :print, :at)
                on conflict do nothing
                """)
                        .param("officer", sent.officer())
                        .param("id", sent.id())
                        .param("print", sent.print())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<ClaimedKey> find(UUID officer, UUID id) {
        return jdbc.sql("""
                select print, ended_at, location, problem from access.command where officer = :officer and id = :id
                """)
                .param("officer", officer)
                .param("id", id)
                .query((row, _) -> done(row))
                .optional();
    }

    void end(IdempotencyKey sent, StoredResponse ending, Instant at) {
        jdbc.sql("""
                update access.command set ended_at = :at, location = :location, problem = :problem
                where officer = :officer and id = :id
                """)
                .param("officer", sent.officer())
                .param("id", sent.id())
                .param("location", ending.location().orElse(null))
                .param("problem", ending.problem().orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static ClaimedKey done(ResultSet row) throws SQLException {
        return new ClaimedKey(
                row.getBytes("print"),
                row.getTimestamp("ended_at") != null,
                new StoredResponse(
                        Optional.ofNullable(row.getString("location")), Optional.ofNullable(row.getString("problem"))));
    }
}
