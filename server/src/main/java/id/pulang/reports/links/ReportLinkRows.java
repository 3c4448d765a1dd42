package id.pulang.reports.links;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables {@code reports.link} and {@code reports.person_link}; of two reports the one with the lesser id stands
 * first.
 */
@Repository
class ReportLinkRows {

    private final JdbcClient jdbc;
    private final IdSource ids;

    ReportLinkRows(JdbcClient jdbc, IdSource ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Two reports that an officer holds to be about one person. */
    record Pair(ReportId one, ReportId other) {}

    /** Whom a report, or another of its group, is held to be about. */
    record About(ReportId report, PersonId person) {}

    List<About> about(Collection<ReportId> reports) {
        return jdbc.sql("""
                select distinct r.id, l.person_id from reports.report r
                join reports.report every on every.group_id = r.group_id
                join reports.person_link l on l.report_id = every.id and l.undone_at is null
                where r.id = any(:reports)
                """)
                .param("reports", reports.stream().map(ReportId::value).toArray(UUID[]::new))
                .query((row, _) -> new About(
                        new ReportId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list();
    }

    boolean insert(Report one, Report other, UserId by, Instant at) {
        return jdbc.sql("""
                        insert into reports.link (id, report_id, other_id, post, linked_by, linked_at)
                        values (:id, least(:one, :other), greatest(:one, :other), :post, :by, :at) on conflict do nothing
                        """)
                        .param("id", ids.next())
                        .param("one", one.id().value())
                        .param("other", other.id().value())
                        .param("post", one.post().value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Undoes all links of a report; returns how many. */
    int undo(ReportId report, UserId by, Instant at) {
        return jdbc.sql("""
                update reports.link set undone_by = :by, undone_at = :at
                where (report_id = :report or other_id = :report) and undone_at is null
                """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("report", report.value())
                .update();
    }

    /** The links among the reports of a group, and those of copies with their first. */
    List<Pair> among(UUID group) {
        return jdbc.sql("""
                select l.report_id, l.other_id from reports.link l
                join reports.report r on r.id = l.report_id where r.group_id = :group and l.undone_at is null
                union all
                select r.id, r.copy_of from reports.report r where r.group_id = :group and r.copy_of is not null
                """)
                .param("group", group)
                .query((row, _) -> new Pair(
                        new ReportId(row.getObject(1, UUID.class)), new ReportId(row.getObject(2, UUID.class))))
                .list();
    }

    boolean insertPerson(Report report, UUID person, UserId by, Instant at) {
        return jdbc.sql("""
                        insert into reports.person_link (id, report_id, person_id, post, linked_by, linked_at)
                        values (:id, :report, :person, :post, :by, :at) on conflict do nothing
                        """)
                        .param("id", ids.next())
                        .param("report", report.id().value())
                        .param("person", person)
                        .param("post", report.post().value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void undoPeople(UUID group, List<UUID> people, UserId by, Instant at) {
        jdbc.sql("""
                update reports.person_link set undone_by = :by, undone_at = :at
                where person_id in (:people) and undone_at is null
                    and report_id in (select id from reports.report where group_id = :group)
                """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("people", people)
                .param("group", group)
                .update();
    }

    List<PersonId> people(UUID group) {
        return jdbc.sql("""
                select distinct l.person_id from reports.person_link l join reports.report r on r.id = l.report_id
                where r.group_id = :group and l.undone_at is null
                """)
                .param("group", group)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
