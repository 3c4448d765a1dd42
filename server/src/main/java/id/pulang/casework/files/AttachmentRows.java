package id.pulang.casework.files;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.casework.CaseworkKey;
import id.pulang.casework.scanning.ScanVerdict;
import id.pulang.identity.IdSource;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code casework.attachment}, to which rows are only added; bytes are read by themselves. */
@Repository
class AttachmentRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn names;
    private final SealedColumn contents;
    private final SealedColumn thumbnails;

    AttachmentRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        names = vault.column(KeyPurpose.FILES, "casework.attachment.name");
        contents = vault.column(KeyPurpose.FILES, "casework.attachment.content");
        thumbnails = vault.column(KeyPurpose.FILES, "casework.attachment.thumbnail");
    }

    void insert(CaseSummary about, Intake.Ready file, Instant at, UserId by) {
        UUID id = ids.next();
        UUID subject = about.id().value();
        String insert = """
                insert into casework.attachment
                    (id, case_id, recorded_for, post, name, kind, size, content, thumbnail, scan, added_at, added_by)
                values (:id, :case, :case, :post, :name, :kind, :size, :content, :thumbnail, :scan, :at, :by)
                """;
        jdbc.sql(insert)
                .params(CaseworkKey.added(id, about, at, by))
                .param("name", names.close(subject, id, file.name()))
                .param("kind", file.kind().name())
                .param("size", file.bytes().length)
                .param("content", contents.closeBytes(subject, id, file.bytes()))
                .param("thumbnail", thumbnails.closeBytes(subject, id, file.thumbnail()))
                .param("scan", file.scan().name())
                .update();
    }

    int count(CaseId about) {
        return jdbc.sql("select count(*) from casework.attachment where case_id = :case")
                .param("case", about.value())
                .query(Integer.class)
                .single();
    }

    /** The files of a case, the latest first. */
    List<Attachment> of(CaseId about) {
        return jdbc.sql("""
                select id, case_id, recorded_for, name, kind, size, scan, added_at, added_by
                from casework.attachment where case_id = :case order by added_at desc, id desc
                """)
                .param("case", about.value())
                .query((row, _) -> attachment(row))
                .list();
    }

    Optional<Sealed<Download>> content(CaseId about, AttachmentId file) {
        return bytes(about, file, "content", contents);
    }

    /** The small picture of a file; empty for one that has none. */
    Optional<Sealed<Download>> thumbnail(CaseId about, AttachmentId file) {
        return bytes(about, file, "thumbnail", thumbnails);
    }

    private Optional<Sealed<Download>> bytes(CaseId about, AttachmentId file, String column, SealedColumn seal) {
        return jdbc.sql(
                        "select recorded_for, name, kind, %s as bytes from casework.attachment where id = :id and case_id = :case"
                                .formatted(column))
                .param("id", file.value())
                .param("case", about.value())
                .query((row, _) -> download(about, file, row, seal))
                .optional();
    }

    private Sealed<Download> download(CaseId about, AttachmentId file, ResultSet row, SealedColumn seal)
            throws SQLException {
        UUID subject = row.getObject("recorded_for", UUID.class);
        AttachmentKind kind = AttachmentKind.valueOf(row.getString("kind"));
        byte[] name = row.getBytes("name");
        byte[] bytes = row.getBytes("bytes");
        return Sealed.of(
                new Subject("case", about.value()),
                () -> new Download(
                        kind, names.open(subject, file.value(), name), seal.openBytes(subject, file.value(), bytes)));
    }

    @Override
    public String followingTable() {
        return "casework.attachment";
    }

    private Attachment attachment(ResultSet row) throws SQLException {
        var key = CaseworkKey.of(column -> row.getObject(column, UUID.class));
        return new Attachment(
                new AttachmentId(key.id()),
                key.about(),
                key.sealed(names, row.getBytes("name")),
                new Attachment.Form(AttachmentKind.valueOf(row.getString("kind")), row.getInt("size")),
                ScanVerdict.valueOf(row.getString("scan")),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("added_by", UUID.class)));
    }
}
