package id.pulang.casework.photographs;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.casework.CaseworkKey;
import id.pulang.casework.files.AttachmentKind;
import id.pulang.casework.files.Download;
import id.pulang.casework.files.Intake;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code casework.photograph}; of a row that is there only the picture is taken away. */
@Repository
class PhotographRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn pictures;
    private final SealedColumn reasons;

    PhotographRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        pictures = vault.column(KeyPurpose.FILES, "casework.photograph.content");
        reasons = vault.column(KeyPurpose.FILES, "casework.photograph.removed_because");
    }

    /** By whom and when something is done. */
    record Signed(UserId officer, Instant at) {}

    UUID insert(CaseSummary about, Intake.Ready picture, Consent consent, Signed by) {
        UUID id = ids.next();
        jdbc.sql("""
                insert into casework.photograph
                    (id, case_id, recorded_for, post, kind, content, consent, scan, added_at, added_by)
                values (:id, :case, :case, :post, :kind, :content, :consent, :scan, :at, :by)
                """)
                .params(CaseworkKey.added(id, about, by.at(), by.officer()))
                .param("kind", picture.kind().name())
                .param("content", pictures.closeBytes(about.id().value(), id, picture.bytes()))
                .param("consent", consent.name())
                .param("scan", picture.scan().name())
                .update();
        return id;
    }

    /** Those of a case, the latest first, also those whose picture was deleted. */
    List<Photograph> of(CaseId about) {
        return jdbc.sql("""
                select id, consent, scan, added_at, added_by, removed_at
                from casework.photograph where case_id = :case order by added_at desc, id desc
                """)
                .param("case", about.value())
                .query((row, _) -> photograph(row))
                .list();
    }

    /** The picture of one, which is opened later; empty where it was deleted. */
    Optional<Sealed<Download>> picture(CaseId about, PhotographId photograph) {
        return jdbc.sql("""
                        select recorded_for, kind, content from casework.photograph
                        where id = :id and case_id = :case and removed_at is null
                        """)
                .param("id", photograph.value())
                .param("case", about.value())
                .query((row, _) -> picture(photograph, row))
                .optional();
    }

    private Sealed<Download> picture(PhotographId photograph, ResultSet row) throws SQLException {
        UUID subject = row.getObject("recorded_for", UUID.class);
        AttachmentKind kind = AttachmentKind.valueOf(row.getString("kind"));
        byte[] content = row.getBytes("content");
        return Sealed.of(
                new Subject("photograph", photograph.value()),
                () -> new Download(kind, "", pictures.openBytes(subject, photograph.value(), content)));
    }

    /** Takes the picture of one away and keeps why; false where that was done before. */
    boolean remove(CaseId about, PhotographId photograph, String because, Signed by) {
        Optional<UUID> subject = jdbc.sql("""
                        select recorded_for from casework.photograph
                        where id = :id and case_id = :case and removed_at is null for update
                        """)
                .param("id", photograph.value())
                .param("case", about.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
        return subject.isPresent()
                && jdbc.sql("""
                        update casework.photograph
                        set content = null, removed_at = :at, removed_by = :by, removed_because = :because
                        where id = :id and removed_at is null
                        """)
                                .param("at", by.at().atOffset(ZoneOffset.UTC))
                                .param("by", by.officer().value())
                                .param("because", reasons.close(subject.get(), photograph.value(), because))
                                .param("id", photograph.value())
                                .update()
                        == 1;
    }

    @Override
    public String followingTable() {
        return "casework.photograph";
    }

    private static Photograph photograph(ResultSet row) throws SQLException {
        OffsetDateTime removed = row.getObject("removed_at", OffsetDateTime.class);
        return new Photograph(
                new PhotographId(row.getObject("id", UUID.class)),
                Consent.valueOf(row.getString("consent")),
                ScanVerdict.valueOf(row.getString("scan")),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("added_by", UUID.class)),
                removed == null ? null : removed.toInstant());
    }
}
