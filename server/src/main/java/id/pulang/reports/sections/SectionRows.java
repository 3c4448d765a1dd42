package id.pulang.reports.sections;

import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code reports.section} and {@code reports.opened_to}; each section has a key of its own. */
@Repository
class SectionRows {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn words;

    SectionRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        words = vault.column(KeyPurpose.NARRATIVE, "reports.section.words");
    }

    /** Who lets somebody in, and when. */
    record OpenedBy(UserId officer, Instant at) {}

    void insert(ReportId report, String post, SectionKind kind, String said) {
        UUID id = ids.next();
        jdbc.sql("""
                insert into reports.section (id, report_id, post, kind, words) values (:id, :report, :post, :kind, :words)
                """)
                .param("id", id)
                .param("report", report.value())
                .param("post", post)
                .param("kind", kind.name())
                .param("words", words.close(id, said))
                .update();
    }

    Set<SectionKind> kinds(ReportId report) {
        var kinds = EnumSet.noneOf(SectionKind.class);
        jdbc.sql("select kind from reports.section where report_id = :report")
                .param("report", report.value())
                .query(String.class)
                .list()
                .forEach(kind -> kinds.add(SectionKind.valueOf(kind)));
        return kinds;
    }

    Optional<Sealed<String>> section(ReportId report, SectionKind kind) {
        List<Words> all = jdbc.sql(
                        "select id, words from reports.section where report_id = :report and kind = :kind order by id")
                .param("report", report.value())
                .param("kind", kind.name())
                .query((row, _) -> new Words(row.getObject("id", UUID.class), row.getBytes("words")))
                .list();
        var subject = new Subject("report " + kind.name().toLowerCase(Locale.ROOT), report.value());
        return all.isEmpty() ? Optional.empty() : Optional.of(Sealed.of(subject, () -> opened(all)));
    }

    private record Words(UUID id, byte[] sealed) {}

    /** What was said later stands below; what was said twice stands once. */
    private String opened(List<Words> all) {
        return all.stream()
                .map(each -> words.open(each.id(), each.sealed()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    boolean open(ReportId report, PostCode post, UserId officer, OpenedBy by) {
        return jdbc.sql("""
                        insert into reports.opened_to (report_id, officer, post, given_by, given_at)
                        values (:report, :officer, :post, :by, :at) on conflict do nothing
                        """)
                        .param("report", report.value())
                        .param("officer", officer.value())
                        .param("post", post.value())
                        .param("by", by.officer().value())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Opens to the first officer; false where it opens to somebody. Of two at once the second waits and finds the
     * first.
     */
    boolean openFirst(Report report, UserId officer, Instant at) {
        jdbc.sql("select 1 from reports.report where id = :report for update")
                .param("report", report.id().value())
                .query()
                .listOfRows();
        return officers(report.id()).isEmpty() && open(report.id(), report.post(), officer, new OpenedBy(officer, at));
    }

    List<UserId> officers(ReportId report) {
        return jdbc.sql("select officer from reports.opened_to where report_id = :report order by given_at, officer")
                .param("report", report.value())
                .query((row, _) -> new UserId(row.getObject(1, UUID.class)))
                .list();
    }
}
