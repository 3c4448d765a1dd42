package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.papers.content.PaperContent;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.repatriation.manifest.ManifestId;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code repatriation.handover}. */
@Component
class HandoverRows {

    private static final String SELECT = "select * from repatriation.handover ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final IdSource ids;
    private final SealedColumn codes;
    private final SealedColumn papers;
    private final SealedColumn givers;
    private final AnswerRows answers;

    HandoverRows(JdbcClient jdbc, JdbcTemplate batch, IdSource ids, Vault vault, AnswerRows answers) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.ids = ids;
        codes = vault.column(KeyPurpose.TRAVEL, "repatriation.handover.code");
        papers = vault.column(KeyPurpose.TRAVEL, "repatriation.handover.paper");
        givers = vault.column(KeyPurpose.TRAVEL, "repatriation.handover.handed_by_name");
        this.answers = answers;
    }

    /** Finds records by a part of their number, in capital letters and digits only; the newest first. */
    Map<HandoverId, String> numbered(String part, int most) {
        Map<HandoverId, String> found = new LinkedHashMap<>();
        jdbc.sql("""
                select id, number from repatriation.handover
                where position(:part in regexp_replace(upper(number), '[^A-Z0-9]', '', 'g')) > 0
                order by handed_at desc, number limit :most
                """)
                .param("part", part)
                .param("most", most)
                .query((row, _) -> found.put(new HandoverId(row.getObject("id", UUID.class)), row.getString("number")))
                .list();
        return found;
    }

    /** Returns the rows of what agencies answer. */
    AnswerRows answers() {
        return answers;
    }

    HandoverId nextId() {
        return new HandoverId(ids.next());
    }

    void insert(List<Handover> handovers, Actor by) {
        papers.prepare(handovers.stream().map(each -> each.caseId().value()).toList());
        batch.batchUpdate("""
                insert into repatriation.handover (id, seat_id, manifest_id, post, agency, case_id, recorded_for,
                    person_id, number, code, paper, print, handed_by, handed_by_name, handed_at,
                    handed_on, basis)
                values (?, (select id from repatriation.seat
                        where manifest_id = ? and case_id = ? and state = 'BOARDED'),
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, handovers, 100, (row, handover) -> fill(row, handover, by));
    }

    private void fill(PreparedStatement row, Handover handover, Actor by) throws SQLException {
        UUID subject = handover.caseId().value();
        UUID id = handover.id().value();
        row.setObject(1, handover.id().value());
        row.setObject(2, handover.about().manifest().value());
        row.setObject(3, handover.caseId().value());
        row.setObject(4, handover.about().manifest().value());
        row.setString(5, handover.about().post().value());
        row.setString(6, handover.agency().value());
        row.setObject(7, handover.caseId().value());
        row.setObject(8, handover.caseId().value());
        row.setObject(9, handover.about().person().value());
        row.setString(10, handover.number());
        row.setBytes(11, codes.close(subject, id, handover.code()));
        row.setBytes(12, papers.close(subject, id, handover.paper().text()));
        row.setString(13, handover.paper().hash());
        row.setObject(14, by.id().value());
        row.setBytes(15, givers.close(subject, id, by.name()));
        row.setTimestamp(16, Timestamp.from(handover.given().at()));
        row.setDate(17, Date.valueOf(handover.given().on()));
        LegalBasis.@Nullable Kind basis = handover.given().basis();
        row.setString(18, basis == null ? null : basis.name());
    }

    Optional<Handover> find(HandoverId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(this::handover)
                .optional();
    }

    List<Handover> on(ManifestId manifest) {
        return jdbc.sql(SELECT + "where manifest_id = :manifest order by agency, number")
                .param("manifest", manifest.value())
                .query(this::handover)
                .list();
    }

    /** Finds those whom an office has now, whichever received them. */
    List<Handover> with(PostCode office) {
        return jdbc.sql(SELECT + """
                where (handed_on_to = :office or handed_on_to is null and agency = :office) and refused_at is null
                order by received_at is not null, case when received_at is null then handed_at end, handed_at desc, number
                limit 500
                """)
                .param("office", office.value())
                .query(this::handover)
                .list();
    }

    List<Handover> of(CaseId who) {
        return jdbc.sql(SELECT + "where case_id = :who order by handed_at")
                .param("who", who.value())
                .query(this::handover)
                .list();
    }

    /** Hands people on to another office of the agency of the one that acts, and returns how many that were. */
    int handOn(Collection<HandoverId> ids, PostCode office) {
        return jdbc.sql("select repatriation.hand_on(:ids, :office)")
                .param("ids", ids.stream().map(HandoverId::value).toArray(UUID[]::new))
                .param("office", office.value())
                .query(Integer.class)
                .single();
    }

    /** Finds since when the record that waits longest at an office has waited. */
    Optional<Instant> waitingSince(PostCode office) {
        return jdbc.sql("""
                select handed_at from repatriation.handover
                where (handed_on_to = :office or handed_on_to is null and agency = :office) and received_at is null
                    and refused_at is null
                order by handed_at limit 1
                """)
                .param("office", office.value())
                .query((row, _) -> row.getTimestamp("handed_at").toInstant())
                .optional();
    }

    int waitingAt(PostCode office) {
        return jdbc.sql("""
                select count(*) from repatriation.handover
                where (handed_on_to = :office or handed_on_to is null and agency = :office) and received_at is null
                    and refused_at is null
                """)
                .param("office", office.value())
                .query(Integer.class)
                .single();
    }

    List<CaseId> home(IncidentId incident) {
        return jdbc.sql("""
                select handover.case_id from repatriation.handover
                join repatriation.manifest on manifest.id = handover.manifest_id
                where manifest.incident_id = :incident and handover.received_at is not null
                """)
                .param("incident", incident.value())
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    /** Points the handovers of a case to the one in which it rests; the signed record stays as it is. */
    void join(CaseId from, CaseId into) {
        jdbc.sql("update repatriation.handover set case_id = :into where case_id = :from")
                .param("from", from.value())
                .param("into", into.value())
                .update();
    }

    void part(CaseId revived, CaseId from) {
        jdbc.sql("update repatriation.handover set case_id = :id where recorded_for = :id and case_id = :from")
                .param("id", revived.value())
                .param("from", from.value())
                .update();
    }

    private Handover handover(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID subject = row.getObject("recorded_for", UUID.class);
        return new Handover(
                new HandoverId(id),
                new Handover.About(
                        new ManifestId(row.getObject("manifest_id", UUID.class)),
                        new PostCode(row.getString("post")),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))),
                offices(row),
                row.getString("number"),
                codes.open(subject, id, row.getBytes("code")),
                PaperContent.read(papers.open(subject, id, row.getBytes("paper"))),
                new Handover.Given(
                        row.getObject("handed_on", LocalDate.class),
                        givers.open(subject, id, row.getBytes("handed_by_name")),
                        row.getTimestamp("handed_at").toInstant(),
                        Optional.ofNullable(row.getString("basis"))
                                .map(LegalBasis.Kind::valueOf)
                                .orElse(null),
                        row.getTimestamp("overdue_at") != null),
                answers.answer(row, subject, id).orElse(null));
    }

    private static Handover.Offices offices(ResultSet row) throws SQLException {
        @Nullable String now = row.getString("handed_on_to");
        PostCode received = new PostCode(row.getString("agency"));
        return new Handover.Offices(received, now == null ? received : new PostCode(now));
    }
}
