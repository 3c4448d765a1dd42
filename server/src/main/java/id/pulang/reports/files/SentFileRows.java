package id.pulang.reports.files;

import id.pulang.casework.files.AttachmentKind;
import id.pulang.casework.files.Download;
import id.pulang.casework.files.Intake;
import id.pulang.identity.IdSource;
import id.pulang.identity.Subject;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code reports.file}, to which rows are only added. */
@Repository
class SentFileRows {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn names;
    private final SealedColumn contents;

    SentFileRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        names = vault.column(KeyPurpose.FILES, "reports.file.name");
        contents = vault.column(KeyPurpose.FILES, "reports.file.content");
    }

    void insert(Report report, Intake.Ready file, Instant at) {
        UUID id = ids.next();
        UUID subject = report.id().value();
        jdbc.sql("""
                insert into reports.file (id, report_id, post, name, kind, size, content, received_at)
                values (:id, :report, :post, :name, :kind, :size, :content, :at)
                """)
                .param("id", id)
                .param("report", subject)
                .param("post", report.post().value())
                .param("name", names.close(subject, id, file.name()))
                .param("kind", file.kind().name())
                .param("size", file.bytes().length)
                .param("content", contents.closeBytes(subject, id, file.bytes()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<SentFileLine> of(ReportId report) {
        return jdbc.sql("""
                select id, name, size, received_at from reports.file where report_id = :report order by received_at, id
                """)
                .param("report", report.value())
                .query((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new SentFileLine(
                            id,
                            names.open(report.value(), id, row.getBytes("name")),
                            row.getInt("size"),
                            row.getObject("received_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    Optional<Sealed<Download>> content(ReportId report, UUID file) {
        return jdbc.sql("select name, kind, content from reports.file where report_id = :report and id = :id")
                .param("report", report.value())
                .param("id", file)
                .query((row, _) -> {
                    AttachmentKind kind = AttachmentKind.valueOf(row.getString("kind"));
                    byte[] name = row.getBytes("name");
                    byte[] content = row.getBytes("content");
                    return Sealed.of(
                            new Subject("report file", report.value()),
                            () -> new Download(
                                    kind,
                                    names.open(report.value(), file, name),
                                    contents.openBytes(report.value(), file, content)));
                })
                .optional();
    }
}
