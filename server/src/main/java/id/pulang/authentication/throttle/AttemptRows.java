package id.pulang.authentication.throttle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.log_in_try}. */
@Component
class AttemptRows {

    private final JdbcClient jdbc;

    AttemptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the count, made if it is the first, and holds it until the transaction ends. */
    AttemptCount hold(AttemptScope kind, String key, Instant at) {
        return jdbc.sql("""
                insert into access.log_in_try (kind, key, last_at) values (:kind, :key, :at)
                on conflict (kind, key) do update set failures = log_in_try.failures
                returning *
                """)
                .param("kind", kind.name())
                .param("key", key)
                .param("at", Timestamp.from(at))
                .query((row, _) -> count(row))
                .single();
    }

    void keep(AttemptCount count) {
        jdbc.sql("""
                update access.log_in_try
                set failures = :failures, last_at = :last, waits_until = :until, entered_at = :entered
                where kind = :kind and key = :key
                """)
                .param("kind", count.kind().name())
                .param("key", count.key())
                .param("failures", count.failures())
                .param("last", Timestamp.from(count.lastAt()))
                .param("until", stamp(count.waitsUntil()))
                .param("entered", stamp(count.enteredAt()))
                .update();
    }

    /** Forgets what no limit needs any more; what another try holds is left to the next time. */
    void forget(Instant failedBefore, Instant enteredBefore) {
        jdbc.sql("""
                delete from access.log_in_try where (kind, key) in (
                    select kind, key from access.log_in_try
                    where last_at < :failed and (entered_at is null or entered_at < :entered)
                    for update skip locked)
                """)
                .param("failed", Timestamp.from(failedBefore))
                .param("entered", Timestamp.from(enteredBefore))
                .update();
    }

    private static AttemptCount count(ResultSet row) throws SQLException {
        return new AttemptCount(
                AttemptScope.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getInt("failures"),
                row.getTimestamp("last_at").toInstant(),
                moment(row, "waits_until"),
                moment(row, "entered_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static @Nullable Timestamp stamp(Optional<Instant> moment) {
        return moment.map(Timestamp::from).orElse(null);
    }
}
