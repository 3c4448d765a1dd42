package id.pulang.casework.notes;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code casework.note}, to which rows are only added. */
@Repository
class NoteRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn texts;

    NoteRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        texts = vault.column(KeyPurpose.NARRATIVE, "casework.note.text");
    }

    NoteId insert(CaseSummary about, String text, @Nullable NoteId corrects, Instant at, UserId by) {
        UUID id = ids.next();
        UUID subject = about.id().value();
        jdbc.sql("""
                insert into casework.note (id, case_id, recorded_for, post, text, corrects, written_at, written_by)
                values (:id, :case, :case, :post, :text, :corrects, :at, :by)
                """)
                .param("id", id)
                .param("case", subject)
                .param("post", about.post().value())
                .param("text", texts.close(subject, id, text))
                .param("corrects", corrects == null ? null : corrects.value(), Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        return new NoteId(id);
    }

    int count(CaseId about) {
        return jdbc.sql("select count(*) from casework.note where case_id = :case")
                .param("case", about.value())
                .query(Integer.class)
                .single();
    }

    boolean isOn(CaseId about, NoteId note) {
        return jdbc.sql("select exists (select from casework.note where id = :id and case_id = :case)")
                .param("id", note.value())
                .param("case", about.value())
                .query(Boolean.class)
                .single();
    }

    /** The notes of a case, the latest first. */
    List<Note> of(CaseId about) {
        return jdbc.sql("select * from casework.note where case_id = :case order by written_at desc, id desc")
                .param("case", about.value())
                .query((row, _) -> note(row))
                .list();
    }

    @Override
    public String followingTable() {
        return "casework.note";
    }

    private Note note(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID subject = row.getObject("recorded_for", UUID.class);
        UUID about = row.getObject("case_id", UUID.class);
        byte[] text = row.getBytes("text");
        @Nullable UUID corrects = row.getObject("corrects", UUID.class);
        return new Note(
                new NoteId(id),
                new CaseId(about),
                Sealed.of(new Subject("case", about), () -> texts.open(subject, id, text)),
                corrects == null ? null : new NoteId(corrects),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("written_by", UUID.class)));
    }
}
