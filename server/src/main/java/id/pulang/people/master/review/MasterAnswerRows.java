package id.pulang.people.master.review;

import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.people.master.PeoplePair;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.GivenAnswer;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code people.master_answer}. */
@Repository
class MasterAnswerRows {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn reasons;

    MasterAnswerRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        reasons = vault.column(KeyPurpose.IDENTITY, "people.master_answer.reason");
    }

    /** An answer that holds, and at which post it was given. */
    record AtPost(PostCode post, GivenAnswer answer) {}

    void insert(MasterQuestion question, Actor officer, GivenAnswer given) {
        UUID id = ids.next();
        PeoplePair pair = question.pair();
        jdbc.sql("""
                insert into people.master_answer (id, question_id, post, officer, answer, reason, answered_at)
                values (:id, :question, :post, :officer, :answer, :reason, :at)
                """)
                .param("id", id)
                .param("question", question.id().value())
                .param("post", officer.post().value())
                .param("officer", officer.id().value())
                .param("answer", given.answer().name())
                .param(
                        "reason",
                        reasons.closeAboutBoth(pair.left().value(), pair.right().value(), id, given.reason()))
                .param("at", given.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Finds the answers to a question that hold, the earliest first. */
    List<AtPost> of(MasterQuestion question) {
        PeoplePair pair = question.pair();
        return jdbc.sql("""
                select * from people.master_answer where question_id = :question and withdrawn_at is null
                order by answered_at, id
                """)
                .param("question", question.id().value())
                .query((row, _) -> new AtPost(
                        new PostCode(row.getString("post")),
                        new GivenAnswer(
                                new UserId(row.getObject("officer", UUID.class)),
                                Answer.valueOf(row.getString("answer")),
                                reasons.openAboutBoth(
                                        pair.left().value(),
                                        pair.right().value(),
                                        row.getObject("id", UUID.class),
                                        row.getBytes("reason")),
                                row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant())))
                .list();
    }

    /** Takes an officer's answer back; it stays written that it was given. */
    void withdraw(MasterQuestionId question, UserId officer, Instant at) {
        jdbc.sql("""
                update people.master_answer set withdrawn_at = :at
                where question_id = :question and officer = :officer and withdrawn_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("question", question.value())
                .param("officer", officer.value())
                .update();
    }
}
