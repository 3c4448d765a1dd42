package id.pulang.people.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.index.PersonSearchIndex;
import id.pulang.people.index.VisibilityFilter;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.Awaited;
import id.pulang.people.review.questions.GivenAnswer;
import id.pulang.people.review.questions.QuestionId;
import id.pulang.people.review.questions.Standing;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of questions as officers see and answer them. */
@Repository
class QuestionRows {

    private final JdbcClient jdbc;
    private final PersonSearchIndex searchIndex;
    private final VisibilityFilter visibility;
    private final SealedColumn explanations;
    private final SealedColumn reasons;

    QuestionRows(JdbcClient jdbc, PersonSearchIndex searchIndex, VisibilityFilter visibility, Vault vault) {
        this.jdbc = jdbc;
        this.searchIndex = searchIndex;
        this.visibility = visibility;
        explanations = vault.column(KeyPurpose.IDENTITY, "people.question.explanation");
        reasons = vault.column(KeyPurpose.IDENTITY, "people.answer.reason");
    }

    /** A question as stored. */
    record Stored(
            QuestionId id,
            IncidentId incident,
            String post,
            Sides sides,
            double probability,
            String explanation,
            Instant openedAt,
            @Nullable String outcome) {

        StatementId left() {
            return sides.left();
        }

        StatementId right() {
            return sides.right();
        }
    }

    /** The two statements that a question is about. */
    record Sides(StatementId left, StatementId right) {}

    /** A question in the queue, unopened, and whether the acting officer has answered it. */
    record Queued(QuestionId id, Standing standing, boolean mine) {

        Awaited awaited() {
            return Awaited.of(standing, mine);
        }
    }

    Optional<Stored> find(QuestionId question) {
        return jdbc.sql("select * from people.question where id = :id")
                .param("id", question.value())
                .query((row, _) -> stored(row))
                .optional();
    }

    /** Reads a question and holds it until the transaction ends, so that two answers cannot cross. */
    Optional<Stored> hold(QuestionId question) {
        return jdbc.sql("select * from people.question where id = :id for update")
                .param("id", question.value())
                .query((row, _) -> stored(row))
                .optional();
    }

    List<Stored> open(@Nullable IncidentId incident) {
        return jdbc.sql("""
                select * from people.question
                where closed_at is null and (cast(:incident as uuid) is null or incident_id = cast(:incident as uuid))
                order by incident_id, place, id
                """)
                .param("incident", incident == null ? null : incident.value(), Types.OTHER)
                .query((row, _) -> stored(row))
                .list();
    }

    /** Lists the open questions with how far the officers are with each, without opening them. */
    List<Queued> queue(@Nullable IncidentId incident, UserId officer) {
        return jdbc.sql("""
                select q.id, count(a.id) as given,
                       count(distinct a.answer) filter (where a.answer <> 'UNSURE') as decided,
                       count(*) filter (where a.officer = :officer) > 0 as mine
                from people.question q
                left join people.answer a on a.question_id = q.id and a.withdrawn_at is null
                where q.closed_at is null
                  and (cast(:incident as uuid) is null or q.incident_id = cast(:incident as uuid))
                group by q.id, q.incident_id, q.place order by q.incident_id, q.place, q.id
                """)
                .param("incident", incident == null ? null : incident.value(), Types.OTHER)
                .param("officer", officer.value())
                .query((row, _) -> new Queued(
                        new QuestionId(row.getObject("id", UUID.class)),
                        Standing.of(row.getLong("given"), row.getLong("decided")),
                        row.getBoolean("mine")))
                .list();
    }

    /** Finds questions by their ids, in this order. */
    List<Stored> byIds(List<QuestionId> questions) {
        return jdbc.sql("select * from people.question where id = any(:ids) order by array_position(:ids, id)")
                .param("ids", questions.stream().map(QuestionId::value).toArray(UUID[]::new))
                .query((row, _) -> stored(row))
                .list();
    }

    int count(IncidentId incident) {
        return jdbc.sql("select count(*)::int from people.question where incident_id = :incident and closed_at is null")
                .param("incident", incident.value())
                .query(Integer.class)
                .single();
    }

    /** Lists the open questions that touch any of the statements. */
    List<Stored> openAbout(Collection<StatementId> statements) {
        return jdbc.sql("""
                select * from people.question
                where closed_at is null and (left_id = any(:ids) or right_id = any(:ids)) order by place, id
                """)
                .param("ids", statements.stream().map(StatementId::value).toArray(UUID[]::new))
                .query((row, _) -> stored(row))
                .list();
    }

    /** Finds the best question that the officer has not answered; those that wait for a second officer first. */
    Optional<QuestionId> next(@Nullable IncidentId incident, UserId officer) {
        return jdbc.sql("""
                select q.id from people.question q
                where q.closed_at is null
                  and (cast(:incident as uuid) is null or q.incident_id = cast(:incident as uuid))
                  and not exists (select 1 from people.answer a
                                  where a.question_id = q.id and a.officer = :officer and a.withdrawn_at is null)
                order by exists (select 1 from people.answer a where a.question_id = q.id
                                 and a.withdrawn_at is null and a.answer <> 'UNSURE') desc, q.place, q.id
                limit 1
                """)
                .param("incident", incident == null ? null : incident.value(), Types.OTHER)
                .param("officer", officer.value())
                .query((row, _) -> new QuestionId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Finds the answers that hold, the earliest first. */
    Map<QuestionId, List<GivenAnswer>> answers(Collection<QuestionId> questions) {
        record Row(QuestionId question, GivenAnswer answer) {}
        return jdbc
                .sql("""
                select a.*, q.left_id, q.right_id from people.answer a join people.question q on q.id = a.question_id
                where a.question_id = any(:ids) and a.withdrawn_at is null
                order by a.answered_at, a.id
                """)
                .param("ids", questions.stream().map(QuestionId::value).toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        new QuestionId(row.getObject("question_id", UUID.class)),
                        new GivenAnswer(
                                new UserId(row.getObject("officer", UUID.class)),
                                Answer.valueOf(row.getString("answer")),
                                reasons.openAboutBoth(
                                        row.getObject("left_id", UUID.class),
                                        row.getObject("right_id", UUID.class),
                                        row.getObject("id", UUID.class),
                                        row.getBytes("reason")),
                                row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .stream()
                .collect(groupingBy(Row::question, mapping(Row::answer, toList())));
    }

    /** Counts, for each word, the people of an incident in one of whose names it stands. */
    Map<String, Integer> bearers(IncidentId incident, Collection<String> words) {
        return searchIndex.bearers(incident, words, visibility.now());
    }

    void insert(UUID id, Stored question, GivenAnswer answer, Map<StatementId, Integer> editions) {
        jdbc.sql("""
                insert into people.answer (id, question_id, post, officer, answer, reason, answered_at,
                    left_edition, right_edition)
                values (:id, :question, :post, :officer, :answer, :reason, :at, :left, :right)
                """)
                .param("id", id)
                .param("question", question.id().value())
                .param("post", question.post())
                .param("officer", answer.officer().value())
                .param("answer", answer.answer().name())
                .param(
                        "reason",
                        reasons.closeAboutBoth(
                                question.left().value(), question.right().value(), id, answer.reason()))
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .param("left", editions.get(question.left()), Types.INTEGER)
                .param("right", editions.get(question.right()), Types.INTEGER)
                .update();
    }

    /** Takes answers back that were given before one of the two rows was corrected. */
    void withdrawOutdated(Stored question, Map<StatementId, Integer> editions, Instant at) {
        jdbc.sql("""
                update people.answer set withdrawn_at = :at
                where question_id = :question and withdrawn_at is null
                    and (left_edition <> :left or right_edition <> :right)
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("question", question.id().value())
                .param("left", editions.get(question.left()), Types.INTEGER)
                .param("right", editions.get(question.right()), Types.INTEGER)
                .update();
    }

    /** Takes an officer's answer back; it stays written that it was given. */
    int withdraw(QuestionId question, UserId officer, Instant at) {
        return jdbc.sql("""
                update people.answer set withdrawn_at = :at
                where question_id = :question and officer = :officer and withdrawn_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("question", question.value())
                .param("officer", officer.value())
                .update();
    }

    void close(QuestionId question, Answer outcome, Instant at) {
        jdbc.sql("update people.question set closed_at = :at, outcome = :outcome where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("outcome", outcome.name())
                .param("id", question.value())
                .update();
    }

    private Stored stored(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID left = row.getObject("left_id", UUID.class);
        UUID right = row.getObject("right_id", UUID.class);
        return new Stored(
                new QuestionId(id),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getString("post"),
                new Sides(new StatementId(left), new StatementId(right)),
                row.getDouble("probability"),
                explanations.openAboutBoth(left, right, id, row.getBytes("explanation")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"));
    }
}
