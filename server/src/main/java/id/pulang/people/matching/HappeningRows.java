package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.matching.results.MatchResult;
import id.pulang.people.matching.results.MatchRun;
import id.pulang.people.matching.results.Outlook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of what happened to people, and of the last run of the matcher. */
@Repository
class HappeningRows {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    HappeningRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** Something that happened to a person. */
    record Happening(UUID id, PersonId person, @Nullable PersonId other, String kind) {}

    /** Writes what happened, for the post to which each person belongs. */
    void insert(List<Happening> happenings, Instant at, UUID by) {
        batches.batchUpdate("""
                insert into people.happening (id, person_id, other_id, post, kind, at, by)
                select ?, p.id, ?, p.post, ?, ?, ? from people.person p where p.id = ?
                """, happenings, BATCH, (row, happening) -> {
            row.setObject(1, happening.id());
            PersonId other = happening.other();
            row.setObject(2, other == null ? null : other.value(), Types.OTHER);
            row.setString(3, happening.kind());
            row.setObject(4, at.atOffset(ZoneOffset.UTC));
            row.setObject(5, by);
            row.setObject(6, happening.person().value());
        });
    }

    void finished(MatchRun run) {
        MatchResult result = run.result();
        jdbc.sql("""
                insert into people.match_run
                    (incident_id, finished_at, statements, people, automatic_joins, open_questions, too_many_alike,
                     millis, outlook)
                values (:incident, :at, :statements, :people, :joins, :questions, :alike, :millis,
                        cast(:outlook as jsonb))
                on conflict (incident_id) do update set finished_at = excluded.finished_at,
                    statements = excluded.statements, people = excluded.people,
                    automatic_joins = excluded.automatic_joins, open_questions = excluded.open_questions,
                    too_many_alike = excluded.too_many_alike,
                    millis = excluded.millis, outlook = excluded.outlook
                """)
                .param("incident", run.incident().value())
                .param("at", run.finishedAt().atOffset(ZoneOffset.UTC))
                .param("outlook", json.writeValueAsString(run.outlook()))
                .param("statements", result.statements())
                .param("people", result.people())
                .param("joins", result.automaticJoins())
                .param("questions", result.openQuestions())
                .param("alike", result.tooManyAlike())
                .param("millis", result.millis())
                .update();
    }

    Optional<MatchRun> last(IncidentId incident) {
        return jdbc.sql("select * from people.match_run where incident_id = :incident")
                .param("incident", incident.value())
                .query((row, _) -> run(row))
                .optional();
    }

    List<MatchRun> runs() {
        return jdbc.sql("select * from people.match_run order by finished_at desc, incident_id limit 20")
                .query((row, _) -> run(row))
                .list();
    }

    private MatchRun run(ResultSet row) throws SQLException {
        return new MatchRun(
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                new MatchResult(
                        row.getInt("statements"),
                        row.getInt("people"),
                        row.getInt("automatic_joins"),
                        row.getInt("open_questions"),
                        row.getInt("too_many_alike"),
                        row.getLong("millis")),
                json.readValue(row.getString("outlook"), Outlook.class));
    }
}
