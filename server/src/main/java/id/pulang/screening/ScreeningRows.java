package id.pulang.screening;

import id.pulang.access.IdSource;
import id.pulang.access.PostCode;
import id.pulang.access.Sealed;
import id.pulang.access.Subject;
import id.pulang.access.UserId;
import id.pulang.cases.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of screenings, to which rows are only added. */
@Repository
class ScreeningRows {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final IdSource ids;

    ScreeningRows(JdbcClient jdbc, JdbcTemplate batches, IdSource ids) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
    }

    void insert(HeldScreening held, Conclusion concluded, PostCode post, UUID by) {
        Conditions conditions = concluded.conditions();
        jdbc.sql("""
                insert into screening.conclusion
                    (id, case_id, recorded_for, post, officer, counts, on_date, source, instrument, version, private_room,
                     interpreter, police_present, minutes, rested, act, means, purpose, finding, words, recorded_at, recorded_by)
                values (:id, :case, :case, :post, :by, :counts, :on, :source, :instrument, :version, :privateRoom,
                        :interpreter, :police, :minutes, :rested, :act, :means, :purpose, :finding, :words, :at, :by)
                """)
                .param("id", ids.next())
                .param("case", held.caseId().value())
                .param("post", post.value())
                .param("by", by)
                .param("counts", held.counts().name())
                .param("on", held.on())
                .param("source", held.source())
                .param("instrument", concluded.instrument())
                .param("version", concluded.version())
                .param("privateRoom", conditions.privateRoom())
                .param("interpreter", conditions.interpreter().strip())
                .param("police", conditions.policePresent())
                .param("minutes", conditions.minutes())
                .param("rested", conditions.rested())
                .param("act", concluded.of(Element.ACT).name())
                .param("means", concluded.of(Element.MEANS).name())
                .param("purpose", concluded.of(Element.PURPOSE).name())
                .param("finding", concluded.finding().name())
                .param("words", concluded.words().strip())
                .param("at", held.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(List<ReportedScreening> reported, Map<CaseId, PostCode> posts, Instant at, UUID by) {
        batches.batchUpdate("""
                insert into screening.conclusion
                    (id, case_id, recorded_for, post, counts, on_date, source, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, reported, BATCH, (row, each) -> {
            row.setObject(1, ids.next());
            row.setObject(2, each.caseId().value());
            row.setObject(3, each.caseId().value());
            row.setString(4, Objects.requireNonNull(posts.get(each.caseId())).value());
            row.setString(5, each.reviewed().name());
            row.setObject(6, each.on());
            row.setString(7, each.source());
            row.setObject(8, at.atOffset(ZoneOffset.UTC));
            row.setObject(9, by);
        });
    }

    /** Lists all that is kept about cases, in the order in which it was recorded. */
    List<HeldScreening> of(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from screening.conclusion where case_id in (:cases) order by recorded_at, id
                        """)
                        .param("cases", cases.stream().map(CaseId::value).toList())
                        .query((row, _) -> held(row))
                        .list();
    }

    /** Waits until nobody else concludes on the case, so that two officers are never both the first. */
    void hold(CaseId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('screening ' || :id, 0))")
                .param("id", id.value().toString())
                .query((_, _) -> true)
                .single();
    }

    void follow(CaseId from, CaseId into) {
        jdbc.sql("update screening.conclusion set case_id = :into where case_id = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    void comeBack(CaseId id) {
        jdbc.sql("update screening.conclusion set case_id = :id where recorded_for = :id")
                .param("id", id.value())
                .update();
    }

    private static HeldScreening held(ResultSet row) throws SQLException {
        UUID about = row.getObject("case_id", UUID.class);
        @Nullable UUID officer = row.getObject("officer", UUID.class);
        return new HeldScreening(
                new CaseId(about),
                officer == null ? null : new UserId(officer),
                Reviewed.valueOf(row.getString("counts")),
                row.getObject("on_date", LocalDate.class),
                row.getString("source"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("police_present"),
                officer == null ? null : Sealed.of(new Subject("screening", about), concluded(row)));
    }

    private static Conclusion concluded(ResultSet row) throws SQLException {
        return new Conclusion(
                row.getString("instrument"),
                row.getString("version"),
                new Conditions(
                        row.getBoolean("private_room"),
                        row.getString("interpreter"),
                        row.getBoolean("police_present"),
                        row.getInt("minutes"),
                        row.getBoolean("rested")),
                Map.of(
                        Element.ACT, Indicated.valueOf(row.getString("act")),
                        Element.MEANS, Indicated.valueOf(row.getString("means")),
                        Element.PURPOSE, Indicated.valueOf(row.getString("purpose"))),
                Finding.valueOf(row.getString("finding")),
                row.getString("words"));
    }
}
