package id.pulang.people.master.review;

import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.people.PersonId;
import id.pulang.people.master.Grounds;
import id.pulang.people.master.GroundsColumn;
import id.pulang.people.master.PeoplePair;
import id.pulang.people.review.questions.Answer;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code people.master_question}. */
@Repository
class MasterQuestionRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Vault vault;
    private final GroundsColumn.Column grounds;

    MasterQuestionRows(JdbcClient jdbc, JsonMapper json, Vault vault, GroundsColumn columns) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        grounds = columns.of("people.master_question.grounds");
    }

    /** What is asked about a pair, and a print of the two records. */
    record Asked(MasterQuestionId id, Why why, byte[] print) {

        boolean isAbout(byte[] records) {
            return Arrays.equals(print, records);
        }
    }

    void insert(MasterQuestion question) {
        jdbc.sql("""
                insert into people.master_question (id, left_person, right_person, post, other_post, why, probability, grounds,
                    print, opened_at)
                values (:id, :left, :right, :post, :otherPost, :why, :probability, :grounds, :print, :at)
                """)
                .param("id", question.id().value())
                .param("left", question.pair().left().value())
                .param("right", question.pair().right().value())
                .param("post", question.posts().left().value())
                .param("otherPost", question.posts().right().value())
                .param("why", question.why().name())
                .param("probability", question.grounds().explanation().probability())
                .param("grounds", grounds.close(question.id().value(), question.grounds()))
                .param("print", print(question.grounds()))
                .param("at", question.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether one of two people is protected, at whatever post. */
    boolean anyProtected(PeoplePair pair) {
        return jdbc.sql("select people.any_protected(:people)")
                .param("people", pair.both().stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** A mark of the two records, by which the same ones are known again. */
    byte[] print(Grounds of) {
        return vault.blindIndex(
                "people.master_question",
                Stream.of(of.left(), of.right())
                        .map(record -> json.writeValueAsString(record.facts()))
                        .collect(Collectors.joining("\n")));
    }

    /** Finds the open questions about people. */
    Map<PeoplePair, Asked> open(Collection<PersonId> people) {
        var open = new HashMap<PeoplePair, Asked>();
        jdbc.sql("""
                select id, left_person, right_person, why, print from people.master_question
                where closed_at is null and (left_person = any(:people) or right_person = any(:people))
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    open.put(
                            pair(row),
                            new Asked(
                                    new MasterQuestionId(row.getObject("id", UUID.class)),
                                    Why.valueOf(row.getString("why")),
                                    row.getBytes("print")));
                });
        return open;
    }

    /** Finds the open questions about people who went into somebody else or stand on no list. */
    List<MasterQuestionId> ofGone() {
        return jdbc.sql("""
                select q.id from people.master_question q join people.person p on p.id in (q.left_person, q.right_person)
                where q.closed_at is null and (p.merged_into is not null or p.statements = 0)
                """)
                .query((row, _) -> new MasterQuestionId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Finds what is open to officers of the acting person's post, the likeliest first, at most so many. */
    List<MasterQuestion> open(int most) {
        return jdbc.sql("""
                select * from people.master_question where closed_at is null order by probability desc, id limit :most
                """)
                .param("most", most)
                .query((row, _) -> question(row))
                .list();
    }

    /** Counts what waits for an officer among what is open to them, at most so many; opens nothing. */
    int waiting(Actor officer, int most) {
        return jdbc.sql("""
                select count(*)::int from (
                    select id, post, other_post from people.master_question
                    where closed_at is null order by probability desc, id limit :most) q
                where (:post in (q.post, q.other_post) or :all and q.post = q.other_post)
                    and not exists (select from people.master_answer a
                        where a.question_id = q.id and a.officer = :officer and a.withdrawn_at is null)
                """)
                .param("post", officer.post().value())
                .param("all", officer.reachesAllPosts())
                .param("officer", officer.id().value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    Optional<MasterQuestion> find(MasterQuestionId id) {
        return jdbc.sql("select * from people.master_question where id = :id")
                .param("id", id.value())
                .query((row, _) -> question(row))
                .optional();
    }

    /** Reads a question and holds it until the transaction ends, so that two answers cannot cross. */
    Optional<MasterQuestion> hold(MasterQuestionId id) {
        return jdbc.sql("select * from people.master_question where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> question(row))
                .optional();
    }

    void close(MasterQuestionId id, Answer outcome, Instant at) {
        jdbc.sql("""
                update people.master_question set closed_at = :at, outcome = :outcome where id = :id and closed_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("outcome", outcome.name())
                .param("id", id.value())
                .update();
    }

    void lapse(Collection<MasterQuestionId> questions, Instant at) {
        jdbc.sql("""
                update people.master_question set closed_at = :at, outcome = 'LAPSED' where id = any(:ids) and closed_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", questions.stream().map(MasterQuestionId::value).toArray(UUID[]::new))
                .update();
    }

    private MasterQuestion question(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        PeoplePair pair = pair(row);
        return new MasterQuestion(
                new MasterQuestionId(id),
                pair,
                new MasterQuestion.Posts(
                        new PostCode(row.getString("post")), new PostCode(row.getString("other_post"))),
                Why.valueOf(row.getString("why")),
                grounds.open(id, pair, row.getBytes("grounds")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"));
    }

    private static PeoplePair pair(ResultSet row) throws SQLException {
        return new PeoplePair(
                new PersonId(row.getObject("left_person", UUID.class)),
                new PersonId(row.getObject("right_person", UUID.class)));
    }
}
