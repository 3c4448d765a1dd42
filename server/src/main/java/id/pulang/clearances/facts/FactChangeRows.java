package id.pulang.clearances.facts;

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

/** The SQL of facts by when they were recorded, along the index of that moment. */
@Repository
class FactChangeRows {

    /** How many facts are read at most, the latest first. */
    private static final int MOST = 20_000;

    private static final String RECORDED = """
            with recorded as materialized (
                select f.case_id, f.gate, f.word, f.recorded_by, f.recorded_at from clearances.gate_fact f
                where f.recorded_at > :from and f.recorded_by <> :officer and f.withdrawn_at is null
                order by f.recorded_at desc limit :most)
            """;

    private final JdbcClient jdbc;

    FactChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A word that was recorded on a gate. */
    record Word(String gate, String word) {}

    /** Of how many people a gate was recorded as met, by whom and when last. */
    record Recorded(String gate, long cases, Set<UserId> by, Instant latest) {}

    List<Word> words(Absence away) {
        return asked("select distinct gate, word from recorded", away)
                .query((row, _) -> new Word(row.getString("gate"), row.getString("word")))
                .list();
    }

    List<Recorded> since(Absence away, Collection<Word> met) {
        return asked("""
                select gate, count(distinct case_id) as cases, array_agg(distinct recorded_by) as by,
                    max(recorded_at) as latest
                from recorded where (gate, word) in (select * from unnest(:gates, :words)) group by gate
                """, away, met).query((row, _) -> recorded(row)).list();
    }

    Collection<CaseId> cases(Absence away, String gate, Collection<Word> met) {
        return asked("""
                select distinct case_id from recorded
                where gate = :gate and (gate, word) in (select * from unnest(:gates, :words))
                """, away, met)
                .param("gate", gate)
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    private StatementSpec asked(String sql, Absence away, Collection<Word> met) {
        return asked(sql, away)
                .param("gates", met.stream().map(Word::gate).toArray(String[]::new))
                .param("words", met.stream().map(Word::word).toArray(String[]::new));
    }

    private StatementSpec asked(String sql, Absence away) {
        return jdbc.sql(RECORDED + sql)
                .param("from", away.from().atOffset(ZoneOffset.UTC))
                .param("officer", away.officer().value())
                .param("most", MOST);
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getString("gate"),
                row.getLong("cases"),
                Stream.of((UUID[]) row.getArray("by").getArray())
                        .map(UserId::new)
                        .collect(Collectors.toSet()),
                row.getObject("latest", OffsetDateTime.class).toInstant());
    }
}
