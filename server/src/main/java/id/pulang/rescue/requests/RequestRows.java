package id.pulang.rescue.requests;

import id.pulang.cases.CaseId;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.papers.IssuedPaper;
import id.pulang.papers.content.PaperContent;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code rescue.request} and {@code rescue.requested}; the paper is sealed under a key of its request. */
@Repository
class RequestRows implements FollowsItsCase {

    private static final String SELECT = """
            select r.*, (select a.answer from rescue.answer a where a.request_id = r.id
                         order by a.recorded_at desc, a.id desc limit 1) as answered
            from rescue.request r
            """;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn codes;
    private final SealedColumn papers;
    private final SealedColumn reasons;

    RequestRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        codes = vault.column(KeyPurpose.NARRATIVE, "rescue.request.code");
        papers = vault.column(KeyPurpose.NARRATIVE, "rescue.request.paper");
        reasons = vault.column(KeyPurpose.NARRATIVE, "rescue.request.withdrawn_because");
    }

    RequestId nextId() {
        return new RequestId(ids.next());
    }

    void insert(RequestId id, PostCode post, IssuedPaper paper, RescueRequest.Made made) {
        jdbc.sql("""
                insert into rescue.request (id, post, number, code, paper, language, made_on, answer_by, made_by)
                values (:id, :post, :number, :code, :paper, :language, :on, :until, :by)
                """)
                .param("id", id.value())
                .param("post", post.value())
                .param("number", made.number())
                .param("code", codes.close(id.value(), paper.code()))
                .param("paper", papers.close(id.value(), paper.content().text()))
                .param("language", made.language())
                .param("on", made.on())
                .param("until", made.answerBy())
                .param("by", made.by().value())
                .update();
    }

    void names(RequestId id, PostCode post, Collection<CaseId> cases) {
        jdbc.sql("""
                insert into rescue.requested (request_id, case_id, recorded_for, post)
                select :id, each, each, :post from unnest(cast(:cases as uuid[])) as each
                """)
                .param("id", id.value())
                .param("cases", keys(cases))
                .param("post", post.value())
                .update();
    }

    Optional<RescueRequest> find(RequestId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query((row, _) -> request(row))
                .optional();
    }

    /** The requests that the acting officer sees, the latest first. */
    List<RescueRequest> latest(int most) {
        return jdbc.sql(SELECT + "order by r.made_on desc, r.id desc limit :most")
                .param("most", most)
                .query((row, _) -> request(row))
                .list();
    }

    /** The requests that name the person of a case, the latest first. */
    List<RescueRequest> about(CaseId id) {
        return jdbc.sql(SELECT + """
                where r.id in (select request_id from rescue.requested where case_id = :case)
                order by r.made_on desc, r.id desc
                """)
                .param("case", id.value())
                .query((row, _) -> request(row))
                .list();
    }

    /** Those whom a request names, by the cases on which they stand now. */
    List<CaseId> cases(RequestId id) {
        return jdbc.sql("select distinct case_id from rescue.requested where request_id = :id")
                .param("id", id.value())
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    int people(RequestId id) {
        return jdbc.sql("select count(distinct case_id) from rescue.requested where request_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Holds a request until the transaction ends. */
    void hold(RequestId id) {
        jdbc.sql("select id from rescue.request where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    void send(RequestId id, RescueRequest.Sent sent, UserId by) {
        jdbc.sql("update rescue.request set sent_on = :on, sent_way = :way, sent_by = :by where id = :id")
                .param("on", sent.on())
                .param("way", sent.by().name())
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    void withdraw(RequestId id, String because, Instant at, UserId by) {
        jdbc.sql("""
                update rescue.request set withdrawn_at = :at, withdrawn_by = :by, withdrawn_because = :why where id = :id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("why", reasons.close(id.value(), because))
                .param("id", id.value())
                .update();
    }

    /** Why a request was withdrawn; empty unless it was. */
    String because(RequestId id) {
        return jdbc.sql("select withdrawn_because from rescue.request where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("withdrawn_because"))
                .optional()
                .map(bytes -> reasons.open(id.value(), bytes))
                .orElse("");
    }

    /** Those whom a request names and for whom nothing else asks an authority: no other request, no note verbale. */
    List<CaseId> askedForByNothingElse(RequestId id) {
        return jdbc.sql("""
                select distinct named.case_id from rescue.requested named
                where named.request_id = :id
                    and not exists (select from rescue.step s where s.case_id = named.case_id and s.act = 'ENGAGED')
                    and not exists (
                        select from rescue.requested other join rescue.request r on r.id = other.request_id
                        where other.case_id = named.case_id and r.id <> :id
                            and r.sent_on is not null and r.withdrawn_at is null
                            and not exists (
                                select from rescue.answer a where a.request_id = r.id and a.answer = 'REFUSED'))
                """)
                .param("id", id.value())
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    @Override
    public String followingTable() {
        return "rescue.requested";
    }

    private RescueRequest request(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String number = row.getString("number");
        byte[] code = row.getBytes("code");
        byte[] paper = row.getBytes("paper");
        @Nullable String way = row.getString("sent_way");
        @Nullable String answer = row.getString("answered");
        @Nullable OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new RescueRequest(
                new RequestId(id),
                new PostCode(row.getString("post")),
                Sealed.of(
                        new Subject("rescue request", id),
                        () -> new IssuedPaper(number, codes.open(id, code), PaperContent.read(papers.open(id, paper)))),
                new RescueRequest.Made(
                        number,
                        row.getString("language"),
                        row.getObject("made_on", LocalDate.class),
                        row.getObject("answer_by", LocalDate.class),
                        new UserId(row.getObject("made_by", UUID.class))),
                way == null
                        ? null
                        : new RescueRequest.Sent(row.getObject("sent_on", LocalDate.class), SentBy.valueOf(way)),
                answer == null ? null : AuthorityAnswer.valueOf(answer),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static UUID[] keys(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }
}
