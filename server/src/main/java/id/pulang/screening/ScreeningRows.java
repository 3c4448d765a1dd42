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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of screenings, to which rows are only added. */
@Repository
class ScreeningRows implements FollowsItsCase {

    /** How many cases a list shows; our proposal. */
    private static final int SHOWN = 200;

    private static final String UNSOUND = """
            select c.case_id from screening.conclusion c
            where not c.sound and not exists (
                select from screening.conclusion later
                where later.case_id = c.case_id and later.sound and later.counts <> 'NOT_YET'
                    and (later.recorded_at, later.id) > (c.recorded_at, c.id))
            """;

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
                     recorded_at, recorded_by, sound)
                values (:id, :case, :case, :post, :by, :counts, :on, :source, :police, :finding, :at, :by, true)
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
        return cases.isEmpty() ? List.of() : List.copyOf(byId(cases).values());
    }

    /** Lists the same by the ids of the rows. */
    SequencedMap<UUID, HeldScreening> byId(Collection<CaseId> cases) {
        var kept = new LinkedHashMap<UUID, HeldScreening>();
        jdbc.sql("select * from screening.conclusion where case_id = any(:cases) order by recorded_at, id")
                .param("cases", keys(cases))
                .query(row -> {
                    kept.put(row.getObject("id", UUID.class), held(row));
                });
        return kept;
    }

    /** Finds the next case, after one, with something concluded of which nobody has said whether it is sound. */
    Optional<CaseId> unjudged(UUID after) {
        return jdbc.sql("""
                select case_id from screening.conclusion
                where sound is null and finding is not null and case_id > :after order by case_id limit 1
                """)
                .param("after", after)
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .optional();
    }

    void judge(Collection<UUID> conclusions, boolean sound) {
        jdbc.sql("update screening.conclusion set sound = :sound where id = any(:ids) and sound is null")
                .param("sound", sound)
                .param("ids", conclusions.toArray(UUID[]::new))
                .update();
    }

    /** Finds the cases with something unsound after which nobody has concluded anything that is sound. */
    Set<CaseId> unsound(Collection<CaseId> cases) {
        return Set.copyOf(jdbc.sql(UNSOUND + " and c.case_id = any(:cases)")
                .param("cases", keys(cases))
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list());
    }

    /** Finds some of all those cases, the longest known first. */
    List<CaseId> unsound() {
        return jdbc.sql(UNSOUND + " group by c.case_id order by min(c.recorded_at), c.case_id limit :most")
                .param("most", SHOWN)
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    private static UUID[] keys(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
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
