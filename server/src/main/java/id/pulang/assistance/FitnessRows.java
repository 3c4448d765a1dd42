package id.pulang.assistance;

import id.pulang.cases.CaseId;
import id.pulang.cases.course.Stage;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
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
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of fitness findings, to which rows are only added. */
@Repository
class FitnessRows implements FollowsItsCase {

    private static final String COLUMNS =
            "id, case_id, recorded_for, found, on_date, valid_until, recorded_at, recorded_by";
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final IdSource ids;
    private final JsonMapper json;
    private final SealedColumn findings;

    FitnessRows(JdbcClient jdbc, JdbcTemplate batches, IdSource ids, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.json = json;
        findings = vault.column(KeyPurpose.HEALTH, "assistance.fitness_finding.found");
    }

    /** What was found, as it is sealed. */
    private record Found(Fitness fitness, String conditions, String source) {}

    void insert(List<FitnessFact> facts, Map<CaseId, PostCode> posts, Period validity, Instant at, UUID by) {
        findings.prepare(facts.stream().map(fact -> fact.caseId().value()).toList());
        batches.batchUpdate("""
                insert into assistance.fitness_finding
                    (id, case_id, recorded_for, post, found, on_date, valid_until, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, facts, BATCH, (row, fact) -> {
            UUID id = ids.next();
            row.setObject(1, id);
            row.setObject(2, fact.caseId().value());
            row.setObject(3, fact.caseId().value());
            row.setString(4, Objects.requireNonNull(posts.get(fact.caseId())).value());
            var found = new Found(
                    fact.fitness(), fact.conditions().strip(), fact.source().strip());
            row.setBytes(5, findings.close(fact.caseId().value(), id, json.writeValueAsString(found)));
            row.setObject(6, fact.on());
            row.setObject(7, fact.on().plus(validity));
            row.setObject(8, at.atOffset(ZoneOffset.UTC));
            row.setObject(9, by);
        });
    }

    List<FitnessFinding> latest(Collection<CaseId> cases) {
        return jdbc.sql("select distinct on (case_id) " + COLUMNS + """
                 from assistance.fitness_finding where case_id = any(:cases)
                order by case_id, on_date desc, recorded_at desc, id desc
                """)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
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

    /** Finds the latest findings on the living cases at some stages, as far as they are of a time that a day is in. */
    List<FitnessFinding> holding(Set<Stage> stages, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """
                 from (
                    select distinct on (f.case_id) f.*
                    from assistance.fitness_finding f join cases.protection_case c on c.id = f.case_id
                    where c.merged_into is null and c.stage in (:stages)
                    order by f.case_id, f.on_date desc, f.recorded_at desc, f.id desc
                ) latest
                where :day between on_date and valid_until
                """)
                .param("stages", names(stages))
                .param("day", day)
                .query((row, _) -> finding(row))
                .list();
    }

    /** Counts the living cases at some stages without those of whom it is known that they are fit. */
    WaitingForExamination.Turn turn(Set<Stage> stages, Collection<CaseId> fit) {
        return jdbc.sql("""
                select id, count(*) over () as total from cases.protection_case
                where merged_into is null and stage in (:stages) and not id = any(:fit) order by number limit 1
                """)
                .param("stages", names(stages))
                .param("fit", fit.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, _) -> new WaitingForExamination.Turn(
                        row.getInt("total"), new CaseId(row.getObject("id", UUID.class))))
                .optional()
                .orElse(WaitingForExamination.Turn.NOBODY);
    }

    private static List<String> names(Set<Stage> stages) {
        return stages.stream().map(Stage::name).toList();
    }

    @Override
    public String followingTable() {
        return "assistance.fitness_finding";
    }

    private FitnessFinding finding(ResultSet row) throws SQLException {
        UUID subject = row.getObject("recorded_for", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        Found found = json.readValue(findings.open(subject, id, row.getBytes("found")), Found.class);
        UUID about = row.getObject("case_id", UUID.class);
        return new FitnessFinding(
                new CaseId(about),
                found.fitness(),
                row.getObject("on_date", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                new UserId(row.getObject("recorded_by", UUID.class)),
                found.source(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Sealed.of(new Subject("case", about), found.conditions()));
    }
}
