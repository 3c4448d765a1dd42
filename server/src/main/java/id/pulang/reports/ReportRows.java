package id.pulang.reports;

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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code reports.report}. */
@Repository
class ReportRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SealedColumn told;

    ReportRows(JdbcClient jdbc, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        told = vault.column(KeyPurpose.NARRATIVE, "reports.report.told");
    }

    void insert(NewReport report, Collection<UserId> hiddenFrom) {
        UUID id = report.id().value();
        Report copyOf = report.copyOf();
        UserId about = report.aboutOfficer();
        jdbc.sql("""
                insert into reports.report (id, post, topic, channel, told, talk, danger, due_at, about_officer,
                    hidden_from, copy_of, group_id, received_at, received_by)
                values (:id, :post, :topic, :channel, :told, :talk, :danger, :due, :about, :hidden, :copyOf, :group, :at, :by)
                """)
                .param("id", id)
                .param("post", report.by().post().value())
                .param("topic", report.nature().topic().name())
                .param("channel", report.nature().channel().name())
                .param("told", told.close(id, json.writeValueAsString(report.told())))
                .param("talk", report.nature().talk().name())
                .param("danger", report.urgency().danger().rank())
                .param("due", utc(report.urgency().due()))
                .param("about", about == null ? null : about.value())
                .param("hidden", accounts(hiddenFrom))
                .param("copyOf", copyOf == null ? null : copyOf.id().value())
                .param("group", copyOf == null ? id : copyOf.bonds().group())
                .param("at", utc(report.at()))
                .param("by", report.by().id().value())
                .update();
    }

    /** The reports with some ids, the oldest first; a contact of more than a day before a report is no answer to it. */
    List<Report> of(Collection<ReportId> ids) {
        return jdbc.sql("""
                select r.*,
                    (select max(g.contacted_at) from reports.report g
                     where g.group_id = r.group_id and g.contacted_at >= r.received_at - interval '1 day') as reached_at,
                    (select count(*) from reports.report c
                     where (c.id = r.id or c.copy_of = r.id) and c.answered_at is null and c.closed_at is null) as unanswered,
                    (select count(*) from reports.report c where c.copy_of = r.id) as copies,
                    (select count(*) from reports.report g
                     where g.group_id = r.group_id and g.id <> r.id and g.copy_of is null) as others
                from reports.report r where r.id in (:ids) order by r.received_at, r.id
                """)
                .param("ids", values(ids))
                .query((row, _) -> report(row))
                .list();
    }

    List<ReportId> group(UUID group) {
        return ids("select id from reports.report where group_id = :id order by received_at, id", group);
    }

    List<ReportId> copies(ReportId first) {
        return ids("select id from reports.report where copy_of = :id order by received_at, id", first.value());
    }

    private List<ReportId> ids(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, _) -> new ReportId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean decide(ReportId report, Report.Urgency urgency, int seen) {
        UserId by = urgency.confirmedBy();
        return jdbc.sql("""
                        update reports.report set danger = :danger, due_at = :due, confirmed_by = :by, version = version + 1
                        where id = :id and version = :seen
                        """)
                        .param("danger", urgency.danger().rank())
                        .param("due", utc(urgency.due()))
                        .param("by", by == null ? null : by.value())
                        .param("id", report.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** What a copy says may make it more urgent, never less. */
    void raise(ReportId report, Report.Urgency urgency) {
        jdbc.sql("""
                update reports.report set danger = :danger, confirmed_by = null, due_at = least(due_at, :due),
                    version = version + 1
                where id = :id and danger < :danger
                """)
                .param("danger", urgency.danger().rank())
                .param("due", utc(urgency.due()))
                .param("id", report.value())
                .update();
    }

    void contacted(ReportId report, Instant at) {
        jdbc.sql("update reports.report set contacted_at = greatest(contacted_at, :at) where id = :id")
                .param("at", utc(at))
                .param("id", report.value())
                .update();
    }

    void talk(ReportId report, Talk talk) {
        jdbc.sql("update reports.report set talk = :talk where id = :id")
                .param("talk", talk.name())
                .param("id", report.value())
                .update();
    }

    void answered(Collection<ReportId> reports, Instant at) {
        jdbc.sql("update reports.report set answered_at = coalesce(answered_at, :at) where id in (:ids)")
                .param("at", utc(at))
                .param("ids", values(reports))
                .update();
    }

    void heardAgain(ReportId report, Instant due) {
        jdbc.sql("""
                update reports.report set answered_at = null, closed_at = null, due_at = greatest(due_at, :due),
                    version = version + 1
                where id = :id
                """).param("due", utc(due)).param("id", report.value()).update();
    }

    boolean close(ReportId report, Instant at, int seen) {
        return jdbc.sql("""
                        update reports.report set closed_at = coalesce(closed_at, :at), version = version + 1
                        where id = :id and version = :seen
                        """)
                        .param("at", utc(at))
                        .param("id", report.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void closeUnanswered(Collection<ReportId> reports, Instant at) {
        jdbc.sql("""
                update reports.report set closed_at = :at, version = version + 1
                where id in (:ids) and answered_at is null and closed_at is null
                """).param("at", utc(at)).param("ids", values(reports)).update();
    }

    void regroup(Collection<ReportId> reports, UUID group) {
        jdbc.sql("update reports.report set group_id = :group where id in (:ids)")
                .param("group", group)
                .param("ids", values(reports))
                .update();
    }

    void hide(ReportId report, Collection<UserId> from) {
        jdbc.sql("""
                update reports.report set hidden_from = array(select distinct unnest(hidden_from || :from)) where id = :id
                """).param("from", accounts(from)).param("id", report.value()).update();
    }

    private static UUID[] accounts(Collection<UserId> some) {
        return some.stream().map(UserId::value).toArray(UUID[]::new);
    }

    void setApart(ReportId report) {
        jdbc.sql("update reports.report set copy_of = null, group_id = id, version = version + 1 where id = :id")
                .param("id", report.value())
                .update();
    }

    private Report report(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] sealed = row.getBytes("told");
        UUID copyOf = row.getObject("copy_of", UUID.class);
        return new Report(
                new ReportId(id),
                new PostCode(row.getString("post")),
                new Report.Nature(
                        Topic.valueOf(row.getString("topic")),
                        Channel.valueOf(row.getString("channel")),
                        Talk.valueOf(row.getString("talk"))),
                urgency(row),
                standing(row),
                new Report.Bonds(
                        row.getObject("group_id", UUID.class),
                        copyOf == null ? null : new ReportId(copyOf),
                        row.getInt("copies"),
                        row.getInt("others")),
                new Report.Receipt(
                        instant(row, "received_at"),
                        new UserId(row.getObject("received_by", UUID.class)),
                        row.getInt("version")),
                Sealed.of(new Subject("report", id), () -> json.readValue(told.open(id, sealed), ReportedFacts.class)));
    }

    private static Report.Urgency urgency(ResultSet row) throws SQLException {
        UUID by = row.getObject("confirmed_by", UUID.class);
        return new Report.Urgency(
                Danger.ranked(row.getInt("danger")), by == null ? null : new UserId(by), instant(row, "due_at"));
    }

    private static Report.Standing standing(ResultSet row) throws SQLException {
        return new Report.Standing(
                moment(row, "reached_at"),
                moment(row, "answered_at"),
                moment(row, "closed_at"),
                row.getInt("unanswered"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static List<UUID> values(Collection<ReportId> ids) {
        return ids.stream().map(ReportId::value).toList();
    }
}
