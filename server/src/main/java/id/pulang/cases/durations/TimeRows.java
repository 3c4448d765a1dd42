package id.pulang.cases.durations;

import id.pulang.cases.CaseId;
import id.pulang.cases.course.StandingFacts;
import id.pulang.cases.durations.Measured.Kind;
import id.pulang.cases.durations.TimeTaken.Quartiles;
import id.pulang.identity.PostCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of how long stages and clocks took, over what their milestones say. */
@Repository
class TimeRows {

    /** A case that was opened after a milestone had happened took no time to reach it; that it was opened took none. */
    private static final String TOOK = """
            with took (post, kind, code, case_id, seconds) as (
                select k.post, 'CLOCK', k.clock, k.case_id, cast(k.taken_seconds as double precision)
                from cases.case_clock k where k.stopped_at >= :from and k.stopped_at < :until
                union all
                select c.post, 'STAGE', f.stage, c.id,
                    cast(greatest(0, extract(epoch from min(f.at) - c.opened_at)) as double precision)
                from cases.case_fact f join cases.protection_case c on c.id = f.case_id
                where f.effect = 'REACHES' and f.fact <> 'OPENED' and c.merged_into is null and %s
                group by c.post, f.stage, c.id, c.opened_at
                having min(f.at) >= :from and min(f.at) < :until)
            """.formatted(StandingFacts.NOT_TAKEN_BACK);

    private final JdbcClient jdbc;

    TimeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Measures everything that ended in a month; of fewer cases than some it says only that there are too few. */
    List<TimeTaken> of(YearMonth month, ZoneId zone, int fewest) {
        return within(TOOK + """
                select post, kind, code, count(*) as cases,
                    percentile_cont(array[0.25, 0.5, 0.75]) within group (order by seconds) as quartiles
                from took group by post, kind, code order by post, kind, code
                """, month, zone)
                .query((row, _) -> line(row, month, fewest))
                .list();
    }

    /** Finds the cases of which something ended in its month. */
    List<CaseId> cases(Measured what, ZoneId zone) {
        return within(
                        TOOK + "select case_id from took where post = :post and kind = :kind and code = :code",
                        what.month(),
                        zone)
                .param("post", what.post().value())
                .param("kind", what.kind().name())
                .param("code", what.code())
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    private StatementSpec within(String sql, YearMonth month, ZoneId zone) {
        return jdbc.sql(sql)
                .param("road", StandingFacts.road())
                .param("from", begin(month, zone).atOffset(ZoneOffset.UTC))
                .param("until", begin(month.plusMonths(1), zone).atOffset(ZoneOffset.UTC));
    }

    private static Instant begin(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    private static TimeTaken line(ResultSet row, YearMonth month, int fewest) throws SQLException {
        var what = new Measured(
                Kind.valueOf(row.getString("kind")), row.getString("code"), new PostCode(row.getString("post")), month);
        long cases = row.getLong("cases");
        if (cases < fewest) {
            return new TimeTaken(what, 0, Optional.empty());
        }
        var seconds = (Double[]) row.getArray("quartiles").getArray();
        return new TimeTaken(
                what, cases, Optional.of(new Quartiles(seconds(seconds[0]), seconds(seconds[1]), seconds(seconds[2]))));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofSeconds(Math.round(seconds));
    }
}
