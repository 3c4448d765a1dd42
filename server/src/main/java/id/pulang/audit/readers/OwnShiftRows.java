package id.pulang.audit.readers;

import id.pulang.identity.UserId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit trail, asked for one officer's own lines along the index of officers and moments. */
@Repository
class OwnShiftRows {

    /** How many lines are read at most, the latest first. */
    private static final int MOST = 20_000;

    private final JdbcClient jdbc;

    OwnShiftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Finds the last line that nothing followed for long. Left out is what others can bring about in the officer's
     * name, which are failed log-ins, and what the server does for them while they are away, as asking a registry.
     */
    Optional<Instant> lastEnd(UserId officer, Instant from, Instant now) {
        return jdbc.sql("""
                with own as materialized (
                    select id, at, act, purpose = 'LOG_IN' and act <> 'log-out' as comes from access.audit_entry
                    where user_id = :officer and at > :from and act not like 'registry %'
                        and not (purpose = 'LOG_IN' and (act like '%failed%' or act in ('log-in blocked', 'second step closed')))
                    order by at desc, id desc limit :most),
                followed as (
                    select at, act, lag(at, 1, :now) over (order by at desc, id desc) as next,
                        min(at) filter (where comes) over (order by at desc, id desc
                            rows between unbounded preceding and 1 preceding) as comes_back
                    from own)
                select max(at) from followed
                where extract(epoch from next - at) >= :away
                    or act = 'log-out' and extract(epoch from coalesce(comes_back, :now) - at) >= :out
                """)
                .param("officer", officer.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("away", OwnShifts.AWAY.toSeconds())
                .param("out", OwnShifts.AWAY_AFTER_LOG_OUT.toSeconds())
                .param("most", MOST)
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant);
    }
}
