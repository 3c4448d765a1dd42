package id.pulang.cases;

import id.pulang.cases.course.NotedMilestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.cases.course.StandingFacts;
import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the milestones of cases. */
@Repository
class MilestoneRows {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final IdSource ids;
    private final Vault vault;
    private final SealedColumn details;

    MilestoneRows(JdbcClient jdbc, JdbcTemplate batches, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.vault = vault;
        details = vault.column(KeyPurpose.NARRATIVE, "cases.case_fact.detail");
    }

    void insert(List<NewMilestone> noted, Instant notedAt) {
        details.prepare(noted.stream().map(each -> each.about().key()).toList());
        batches.batchUpdate("""
                insert into cases.case_fact
                    (id, case_id, recorded_for, person_id, post, fact, at, detail, noted_at, noted_by, mark, effect, stage,
                     owner, former_owner)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """, noted, BATCH, (row, each) -> {
            UUID id = ids.next();
            row.setObject(1, id);
            row.setObject(2, each.about().key());
            row.setObject(3, each.about().key());
            row.setObject(4, each.about().person().value());
            row.setString(5, each.about().post().value());
            row.setString(6, each.noted().code());
            row.setObject(7, at(each.noted().at()));
            row.setBytes(8, details.close(each.about().key(), id, each.detail()));
            row.setObject(9, at(notedAt));
            row.setObject(10, each.by().value());
            row.setBytes(11, vault.blindIndex("cases.case_fact " + each.about().key(), said(each)));
            @Nullable StageEffect effect = each.noted().effect().orElse(null);
            row.setString(12, effect == null ? null : effect.kind().name());
            row.setString(13, effect == null ? null : effect.stage().name());
            row.setObject(14, key(each.owners().now()));
            row.setObject(15, key(each.owners().former()));
        });
    }

    Map<CaseId, List<NotedMilestone>> of(Collection<CaseId> cases) {
        Map<CaseId, List<NotedMilestone>> found = new LinkedHashMap<>();
        cases.forEach(each -> found.put(each, new ArrayList<>()));
        if (!cases.isEmpty()) {
            jdbc.sql("""
                    select case_id, fact, at, effect, stage from cases.case_fact
                    where case_id = any(:cases) order by at, noted_at, id
                    """)
                    .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                    .query(row -> {
                        var noted = new NotedMilestone(
                                row.getString("fact"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                effect(row));
                        found.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new ArrayList<>())
                                .add(noted);
                    });
        }
        return found;
    }

    List<TimelineEntry> history(CaseId id) {
        return jdbc.sql("""
                select id, recorded_for, fact, at, detail, noted_at, noted_by from cases.case_fact
                where case_id = :case order by at desc, noted_at desc, id desc
                """)
                .param("case", id.value())
                .query((row, _) -> new TimelineEntry(
                        row.getString("fact"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        details.open(
                                row.getObject("recorded_for", UUID.class),
                                row.getObject("id", UUID.class),
                                row.getBytes("detail")),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("noted_by", UUID.class))))
                .list();
    }

    Map<String, Long> since(IncidentId incident, Instant moment) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("""
                select f.fact, count(distinct f.case_id) as cases
                from cases.case_fact f join cases.protection_case c on c.id = f.case_id
                where f.noted_at >= :since and c.incident_id = :incident and c.merged_into is null
                    and %s
                group by f.fact
                """.formatted(StandingFacts.NOT_TAKEN_BACK))
                .param("since", at(moment))
                .param("incident", incident.value())
                .param("road", StandingFacts.road())
                .query((RowCallbackHandler) row -> counts.put(row.getString("fact"), row.getLong("cases")));
        return counts;
    }

    /** Gives everything that stands on one case to the case in which it rests now. */
    void follow(CaseId from, CaseId into) {
        jdbc.sql("update cases.case_fact set case_id = :into where case_id = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    /** Gives a revived case back what was noted on it. */
    void comeBack(CaseId id) {
        jdbc.sql("update cases.case_fact set case_id = :id where recorded_for = :id")
                .param("id", id.value())
                .update();
    }

    /** Writes down whom the facts of cases are about. */
    void about(Collection<CaseId> cases, PersonId person) {
        jdbc.sql("update cases.case_fact set person_id = :person where case_id = any(:cases)")
                .param("person", person.value())
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .update();
    }

    private static Optional<StageEffect> effect(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString("effect");
        return kind == null
                ? Optional.empty()
                : Optional.of(new StageEffect(StageEffect.Kind.valueOf(kind), Stage.valueOf(row.getString("stage"))));
    }

    private static String said(NewMilestone each) {
        NotedMilestone noted = each.noted();
        return noted.code() + " " + noted.at().truncatedTo(ChronoUnit.MICROS) + " " + each.detail();
    }

    private static @Nullable UUID key(@Nullable UserId officer) {
        return officer == null ? null : officer.value();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
