package id.pulang.cases.escalation;

import id.pulang.cases.CaseId;
import id.pulang.cases.following.FollowsItsCase;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code cases.clock_told}, to which is only added. */
@Repository
class ToldRows implements FollowsItsCase {

    private final JdbcClient jdbc;

    ToldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A clock of a case that was told to a level just now. */
    record NewlyTold(CaseId about, String clock, Level level) {}

    /** Notes each clock that runs past its target with each level which it has reached, once for each run. */
    List<NewlyTold> note(Instant now) {
        return jdbc.sql("""
                insert into cases.clock_told (case_id, recorded_for, post, clock, since, level, told_from, noted_at)
                select k.case_id, k.case_id, k.post, k.clock, k.since, reached.level, reached.told_from, :now
                from cases.case_clock k cross join lateral (values
                    ('OWNER', k.due_at), ('SUPERVISOR', k.supervisor_from), ('HEADQUARTERS', k.headquarters_from)
                ) reached (level, told_from)
                where k.stopped_at is null and k.due_at < :now and reached.told_from < :now and not exists (
                    select 1 from cases.clock_told t
                    where t.case_id = k.case_id and t.clock = k.clock and t.since = k.since and t.level = reached.level)
                on conflict do nothing
                returning case_id, clock, level
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new NewlyTold(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("clock"),
                        Level.valueOf(row.getString("level"))))
                .list();
    }

    List<ToldClock> of(CaseId about) {
        return jdbc.sql("select * from cases.clock_told where case_id = :case order by told_from, level")
                .param("case", about.value())
                .query((row, _) -> new ToldClock(
                        row.getString("clock"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        Level.valueOf(row.getString("level")),
                        row.getObject("told_from", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public String followingTable() {
        return "cases.clock_told";
    }
}
