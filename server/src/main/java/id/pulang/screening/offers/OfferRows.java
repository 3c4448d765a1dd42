package id.pulang.screening.offers;

import id.pulang.cases.CaseId;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code screening.offer_answer}, to which rows are only added and the second officer in them. */
@Repository
class OfferRows implements FollowsItsCase {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final IdSource ids;

    OfferRows(JdbcClient jdbc, IdSource ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    UUID nextId() {
        return ids.next();
    }

    void insert(HeardAnswer given, PostCode post) {
        jdbc.sql("""
                insert into screening.offer_answer
                    (id, case_id, recorded_for, post, answer, on_date, recorded_by, recorded_at)
                values (:id, :case, :case, :post, :answer, :on, :by, :at)
                """)
                .param("id", given.id())
                .param("case", given.caseId().value())
                .param("post", post.value())
                .param("answer", given.answer().name())
                .param("on", given.on())
                .param("by", given.by().value())
                .param("at", given.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes who is the second to know of an answer; says whether nobody was. */
    boolean know(HeardAnswer given, UserId by, Instant at) {
        return jdbc.sql("""
                update screening.offer_answer set known_by = :by, known_at = :at
                where id = :id and known_by is null
                """)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", given.id())
                        .update()
                == 1;
    }

    List<HeardAnswer> of(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from screening.offer_answer where case_id = any(:cases) order by recorded_at, id
                        """)
                        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                        .query((row, _) -> given(row))
                        .list();
    }

    /** Finds whose last answer waits for another officer than the one who heard it. */
    List<CaseId> waiting(UserId officer) {
        return jdbc.sql("""
                select case_id from screening.offer_answer a
                where known_by is null and recorded_by <> :officer and not exists (
                    select from screening.offer_answer later
                    where later.case_id = a.case_id and (later.recorded_at, later.id) > (a.recorded_at, a.id))
                order by recorded_at, id limit :most
                """)
                .param("officer", officer.value())
                .param("most", SHOWN)
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    @Override
    public String followingTable() {
        return "screening.offer_answer";
    }

    private static HeardAnswer given(ResultSet row) throws SQLException {
        @Nullable UUID known = row.getObject("known_by", UUID.class);
        return new HeardAnswer(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                OfferAnswer.valueOf(row.getString("answer")),
                row.getObject("on_date", LocalDate.class),
                new UserId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                known == null ? null : new UserId(known));
    }
}
