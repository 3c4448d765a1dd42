package id.pulang.cases.shifts;

import id.pulang.identity.Actor;
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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of notes for the next shift. */
@Repository
class ShiftNoteRows {

    private final JdbcClient jdbc;
    private final SealedColumn notes;

    ShiftNoteRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        notes = vault.column(KeyPurpose.NARRATIVE, "cases.shift_note.note");
    }

    void insert(UUID id, Actor officer, String words, Instant at) {
        UUID by = officer.id().value();
        jdbc.sql("""
                insert into cases.shift_note (id, officer, post, note, noted_at) values (:id, :officer, :post, :note, :at)
                """)
                .param("id", id)
                .param("officer", by)
                .param("post", officer.post().value())
                .param("note", notes.close(by, id, words))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ShiftNote> latest(PostCode post, int most) {
        return jdbc.sql("""
                select id, officer, note, noted_at from cases.shift_note
                where post = :post order by noted_at desc, id desc limit :most
                """)
                .param("post", post.value())
                .param("most", most)
                .query((row, _) -> note(row))
                .list();
    }

    private ShiftNote note(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID by = row.getObject("officer", UUID.class);
        byte[] note = row.getBytes("note");
        return new ShiftNote(
                new UserId(by),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                Sealed.of(new Subject("shift note", id), () -> notes.open(by, id, note)));
    }
}
