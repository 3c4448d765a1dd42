package id.pulang.reports.triage;

import id.pulang.reports.Danger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code reports.danger_sign} and {@code reports.target}, of each the latest version that began. */
@Repository
class TriageRows {

    private final JdbcClient jdbc;

    TriageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DangerSign> signs(LocalDate day) {
        return jdbc.sql("""
                select * from (
                    select distinct on (code) * from reports.danger_sign where since <= :day order by code, version desc) s
                order by place
                """)
                .param("day", day)
                .query((row, _) -> new DangerSign(
                        row.getString("code"),
                        Danger.ranked(row.getInt("danger")),
                        row.getString("words_id"),
                        row.getString("words_en"),
                        row.getString("source")))
                .list();
    }

    Optional<ContactTarget> target(String code, LocalDate day) {
        return jdbc.sql("""
                select * from reports.target where code = :code and since <= :day order by version desc limit 1
                """)
                .param("code", code)
                .param("day", day)
                .query((row, _) -> new ContactTarget(
                        Duration.ofMinutes(row.getLong("minutes")),
                        row.getBoolean("proposal"),
                        row.getString("source_id"),
                        row.getString("source_en")))
                .optional();
    }
}
