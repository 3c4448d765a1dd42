package id.pulang.cases.sections;

import id.pulang.cases.CaseId;
import id.pulang.cases.course.Stage;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.Actor;
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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of who is on a case and who broke the glass. */
@Repository
class GlassRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn reasons;
    private final SealedColumn remarks;

    GlassRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        reasons = vault.column(KeyPurpose.NARRATIVE, "cases.broken_glass.reason");
        remarks = vault.column(KeyPurpose.NARRATIVE, "cases.broken_glass.remark");
    }

    /**
     * Whether somebody noted a step of a section themself; opening many cases at once is no step of one of them. A tick
     * at the door counts as long as it stands: one that was taken back opens nothing.
     */
    boolean wroteOn(CaseId id, SealedSection section, UserId officer) {
        return jdbc.sql("""
                select exists (select 1 from cases.case_fact f
                    where f.case_id = :case and f.noted_by = :officer and f.stage = any(:stages) and f.effect not in ('PASSES', 'LOSES')
                    and (f.stage <> 'TRAVELLING' or f.effect = 'REACHES' and not exists (
                        select 1 from cases.case_fact later where later.case_id = f.case_id
                        and (later.noted_at, later.id) > (f.noted_at, f.id)
                        and (later.effect = 'RETURNS' and later.stage <> 'TRAVELLING' or later.effect in ('LOSES', 'REFUSES') and later.stage = 'TRAVELLING'))))
                """)
                .param("case", id.value())
                .param("officer", officer.value())
                .param("stages", section.stages().stream().map(Stage::name).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether a case was given to its owner by somebody else, or the supervisor has accepted why they opened the
     * section.
     */
    boolean wasGiven(CaseId id, SealedSection section, UserId owner) {
        return jdbc.sql("""
                select exists (select 1 from cases.protection_case
                    where id = :case and owner = :owner and given_by <> owner)
                or exists (select 1 from cases.broken_glass
                    where case_id = :case and officer = :owner and section = :section and accepted)
                """)
                .param("case", id.value())
                .param("owner", owner.value())
                .param("section", section.name())
                .query(Boolean.class)
                .single();
    }

    /** Whether the person is on a journey: put on a manifest, and neither taken off it nor handed over since. */
    boolean travels(CaseId id) {
        return jdbc.sql("""
                select exists (select 1 from cases.case_fact f
                    where f.case_id = :case and f.effect = 'REACHES' and f.stage = 'ON_MANIFEST'
                    and not exists (select 1 from cases.case_fact later where later.case_id = f.case_id
                        and later.at >= f.at
                        and (later.stage = 'HOME' or later.effect = 'LOSES' and later.stage = 'ON_MANIFEST')))
                """).param("case", id.value()).query(Boolean.class).single();
    }

    /**
     * Until when a section stands open that an officer broke the glass of, at the post at which they work now, unless
     * the supervisor has objected.
     */
    Optional<Instant> openUntil(CaseId id, SealedSection section, Actor officer, Instant now) {
        return jdbc.sql("""
                select max(closes_at) as until from cases.broken_glass
                where officer = :officer and officer_post = :post and case_id = :case and section = :section
                  and closes_at > :now
                  and accepted is distinct from false
                having max(closes_at) is not null
                """)
                .param("officer", officer.id().value())
                .param("post", officer.post().value())
                .param("case", id.value())
                .param("section", section.name())
                .param("now", at(now))
                .query((row, _) -> moment(row, "until"))
                .optional();
    }

    void insert(CaseId id, SealedSection section, Actor officer, String reason, Instant now, Instant closes) {
        UUID glass = ids.next();
        jdbc.sql("""
                insert into cases.broken_glass
                    (id, case_id, recorded_for, post, section, officer, officer_post, reason, broken_at, closes_at)
                select :id, c.id, c.id, c.post, :section, :officer, :officerPost, :reason, :now, :closes
                from cases.protection_case c where c.id = :case
                """)
                .param("id", glass)
                .param("case", id.value())
                .param("section", section.name())
                .param("officer", officer.id().value())
                .param("officerPost", officer.post().value())
                .param("reason", reasons.close(id.value(), glass, reason))
                .param("now", at(now))
                .param("closes", at(closes))
                .update();
    }

    int waiting() {
        return jdbc.sql("select count(*) from cases.broken_glass where reviewed_at is null")
                .query(Integer.class)
                .single();
    }

    List<BrokenGlass> latest(int most) {
        return jdbc.sql("""
                (select * from cases.broken_glass where reviewed_at is null order by broken_at desc)
                union all
                (select * from cases.broken_glass where reviewed_at is not null order by broken_at desc limit :most)
                """).param("most", most).query((row, _) -> glass(row)).list();
    }

    Optional<BrokenGlass> find(GlassId id) {
        return jdbc.sql("select * from cases.broken_glass where id = :id")
                .param("id", id.value())
                .query((row, _) -> glass(row))
                .optional();
    }

    boolean review(GlassId id, boolean accepted, String remark, UserId by, Instant now) {
        UUID subject = jdbc.sql("select recorded_for from cases.broken_glass where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        int rows = jdbc.sql("""
                update cases.broken_glass
                set accepted = :accepted, remark = :remark, reviewed_by = :by, reviewed_at = :now
                where id = :id and reviewed_at is null
                """)
                .param("id", id.value())
                .param("accepted", accepted)
                .param("remark", remarks.close(subject, id.value(), remark))
                .param("by", by.value())
                .param("now", at(now))
                .update();
        return rows > 0;
    }

    @Override
    public String followingTable() {
        return "cases.broken_glass";
    }

    private BrokenGlass glass(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID subject = row.getObject("recorded_for", UUID.class);
        byte[] reason = row.getBytes("reason");
        UUID about = row.getObject("case_id", UUID.class);
        return new BrokenGlass(
                new GlassId(id),
                new CaseId(about),
                new PostCode(row.getString("post")),
                SealedSection.valueOf(row.getString("section")),
                new BrokenGlass.By(
                        new UserId(row.getObject("officer", UUID.class)), new PostCode(row.getString("officer_post"))),
                Sealed.of(new Subject("case", about), () -> reasons.open(subject, id, reason)),
                new BrokenGlass.Window(moment(row, "broken_at"), moment(row, "closes_at")),
                review(row));
    }

    private BrokenGlass.@Nullable Review review(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("reviewed_by", UUID.class);
        return by == null
                ? null
                : new BrokenGlass.Review(
                        row.getBoolean("accepted"),
                        remarks.open(
                                row.getObject("recorded_for", UUID.class),
                                row.getObject("id", UUID.class),
                                row.getBytes("remark")),
                        new UserId(by),
                        moment(row, "reviewed_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
