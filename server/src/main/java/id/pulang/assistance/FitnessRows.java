package id.pulang.assistance;

import id.pulang.access.IdSource;
import id.pulang.access.PostCode;
import id.pulang.access.Sealed;
import id.pulang.access.Subject;
import id.pulang.access.UserId;
import id.pulang.cases.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of fitness findings, to which rows are only added. */
@Repository
class FitnessRows {

    private static final String COLUMNS =
            "case_id, fitness, conditions, on_date, valid_until, source, recorded_at, recorded_by";
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final IdSource ids;

    FitnessRows(JdbcClient jdbc, JdbcTemplate batches, IdSource ids) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
    }

    void insert(List<FitnessFact> facts, Map<CaseId, PostCode> posts, Period validity, Instant at, UUID by) {
        batches.batchUpdate("""
                insert into assistance.fitness_finding
                    (id, case_id, recorded_for, post, fitness, conditions, on_date, valid_until, source, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, facts, BATCH, (row, fact) -> {
            row.setObject(1, ids.next());
            row.setObject(2, fact.caseId().value());
            row.setObject(3, fact.caseId().value());
            row.setString(4, Objects.requireNonNull(posts.get(fact.caseId())).value());
            row.setString(5, fact.fitness().name());
            row.setString(6, fact.conditions().strip());
            row.setObject(7, fact.on());
            row.setObject(8, fact.on().plus(validity));
            row.setString(9, fact.source().strip());
            row.setObject(10, at.atOffset(ZoneOffset.UTC));
            row.setObject(11, by);
        });
    }

    List<FitnessFinding> latest(Collection<CaseId> cases) {
        return jdbc.sql("select distinct on (case_id) " + COLUMNS + """
                 from assistance.fitness_finding where case_id in (:cases)
                order by case_id, on_date desc, recorded_at desc, id desc
                """)
                .param("cases", cases.stream().map(CaseId::value).toList())
                .query((row, _) -> finding(row))
                .list();
    }

    List<FitnessFinding> history(CaseId id) {
        return jdbc.sql("select " + COLUMNS + """
                 from assistance.fitness_finding where case_id = :case
                order by on_date desc, recorded_at desc, id desc
                """)
                .param("case", id.value())
                .query((row, _) -> finding(row))
                .list();
    }

    void follow(CaseId from, CaseId into) {
        jdbc.sql("update assistance.fitness_finding set case_id = :into where case_id = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    void comeBack(CaseId id) {
        jdbc.sql("update assistance.fitness_finding set case_id = :id where recorded_for = :id")
                .param("id", id.value())
                .update();
    }

    private static FitnessFinding finding(ResultSet row) throws SQLException {
        UUID about = row.getObject("case_id", UUID.class);
        return new FitnessFinding(
                new CaseId(about),
                Fitness.valueOf(row.getString("fitness")),
                row.getObject("on_date", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                new UserId(row.getObject("recorded_by", UUID.class)),
                row.getString("source"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Sealed.of(new Subject("case", about), row.getString("conditions")));
    }
}
