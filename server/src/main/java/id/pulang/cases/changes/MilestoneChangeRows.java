package id.pulang.cases.changes;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.pages.changes.Absence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of milestones by when they were noted, along the index of that moment. */
@Repository
class MilestoneChangeRows {

    /** How many milestones are read at most, the latest first. */
    private static final int MOST = 20_000;

    private static final String NOTED = """
            with noted as materialized (
                select f.case_id, f.fact, f.noted_by, f.noted_at from cases.case_fact f
                where f.noted_at > :from and f.noted_by <> :officer
                order by f.noted_at desc limit :most)
            """;

    private final JdbcClient jdbc;

    MilestoneChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A milestone, on how many living cases it was noted, by whom and when last. */
    record Noted(String code, long cases, Set<UserId> by, Instant latest) {}

    List<Noted> since(Absence away) {
        return asked(NOTED + """
                select n.fact, count(distinct n.case_id) as cases, array_agg(distinct n.noted_by) as by,
                    max(n.noted_at) as latest
                from noted n join cases.protection_case c on c.id = n.case_id
                where c.merged_into is null group by n.fact
                """, away).query((row, _) -> noted(row)).list();
    }

    Collection<CaseId> cases(Absence away, String code) {
        return asked(NOTED + "select distinct case_id from noted where fact = :code", away)
                .param("code", code)
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    private StatementSpec asked(String sql, Absence away) {
        return jdbc.sql(sql)
                .param("from", away.from().atOffset(ZoneOffset.UTC))
                .param("officer", away.officer().value())
                .param("most", MOST);
    }

    private static Noted noted(ResultSet row) throws SQLException {
        return new Noted(
                row.getString("fact"),
                row.getLong("cases"),
                Stream.of((UUID[]) row.getArray("by").getArray())
                        .map(UserId::new)
                        .collect(Collectors.toSet()),
                row.getObject("latest", OffsetDateTime.class).toInstant());
    }
}
