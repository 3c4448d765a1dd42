package id.pulang.people.answers;

import id.pulang.identity.UserId;
import id.pulang.pages.changes.Absence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of answers by when they were given, along the index of that moment. */
@Repository
class AnswerChangeRows {

    /** How many answers are read at most, the latest first. */
    private static final int MOST = 20_000;

    private final JdbcClient jdbc;

    AnswerChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many questions were answered, by whom and when last. */
    record Given(long questions, Set<UserId> by, Instant latest) {}

    Optional<Given> since(Absence away) {
        return jdbc.sql("""
                select count(distinct question_id) as questions, array_agg(distinct officer) as by,
                    max(answered_at) as latest
                from (select question_id, officer, answered_at from people.answer
                    where answered_at > :from and officer <> :officer and withdrawn_at is null
                    order by answered_at desc limit :most) given
                having count(*) > 0
                """)
                .param("from", away.from().atOffset(ZoneOffset.UTC))
                .param("officer", away.officer().value())
                .param("most", MOST)
                .query((row, _) -> given(row))
                .optional();
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                row.getLong("questions"),
                Stream.of((UUID[]) row.getArray("by").getArray())
                        .map(UserId::new)
                        .collect(Collectors.toSet()),
                row.getObject("latest", OffsetDateTime.class).toInstant());
    }
}
