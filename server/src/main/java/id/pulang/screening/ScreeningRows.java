package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of screenings, to which rows are only added. */
@Repository
class ScreeningRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final JsonMapper json;
    private final SealedColumn sources;
    private final SealedColumn findings;

    ScreeningRows(JdbcClient jdbc, IdSource ids, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        sources = vault.column(KeyPurpose.HEALTH, "screening.conclusion.source");
        findings = vault.column(KeyPurpose.HEALTH, "screening.conclusion.finding");
    }

    void insert(HeldScreening held, Conclusion concluded, PostCode post, UUID by) {
        UUID id = ids.next();
        UUID subject = held.caseId().value();
        var kept = new Conclusion(
                concluded.instrument(),
                concluded.version(),
                concluded.conditions(),
                concluded.elements(),
                concluded.finding(),
                concluded.words().strip());
        jdbc.sql("""
                insert into screening.conclusion
                    (id, case_id, recorded_for, post, officer, counts, on_date, source, police_present, finding,
                     recorded_at, recorded_by)
                values (:id, :case, :case, :post, :by, :counts, :on, :source, :police, :finding, :at, :by)
                """)
                .param("id", id)
                .param("case", subject)
                .param("post", post.value())
                .param("by", by)
                .param("counts", held.counts().name())
                .param("on", held.on())
                .param("source", sources.close(subject, id, held.source()))
                .param("police", concluded.conditions().policePresent())
                .param("finding", findings.close(subject, id, json.writeValueAsString(kept)))
                .param("at", held.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lists all that is kept about cases, in the order in which it was recorded. */
    List<HeldScreening> of(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from screening.conclusion where case_id = any(:cases) order by recorded_at, id
                        """)
                        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                        .query((row, _) -> held(row))
                        .list();
    }

    @Override
    public String followingTable() {
        return "screening.conclusion";
    }

    private HeldScreening held(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID subject = row.getObject("recorded_for", UUID.class);
        byte[] found = row.getBytes("finding");
        UUID about = row.getObject("case_id", UUID.class);
        @Nullable UUID officer = row.getObject("officer", UUID.class);
        return new HeldScreening(
                new CaseId(about),
                officer == null ? null : new UserId(officer),
                Reviewed.valueOf(row.getString("counts")),
                row.getObject("on_date", LocalDate.class),
                sources.open(subject, id, row.getBytes("source")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("police_present"),
                officer == null
                        ? null
                        : Sealed.of(
                                new Subject("screening", about),
                                () -> json.readValue(findings.open(subject, id, found), Conclusion.class)));
    }
}
