package id.pulang.casework.notes;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.casework.CaseworkKey;
import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code casework.note}, to which rows are only added. */
@Repository
class NoteRows implements FollowsItsCase {

    private static final String COLUMNS = """
            select n.*, exists (select from casework.note later where later.corrects = n.id) as corrected
            from casework.note n
            """;

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
        String insert = """
                insert into casework.note (id, case_id, recorded_for, post, text, corrects, written_at, written_by)
                values (:id, :case, :case, :post, :text, :corrects, :at, :by)
                """;
        jdbc.sql(insert)
                .params(CaseworkKey.added(id, about, at, by))
                .param("text", texts.close(about.id().value(), id, text))
                .param("corrects", corrects == null ? null : corrects.value(), Types.OTHER)
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

    /** So many notes of a case after those that are passed over, the latest first. */
    List<Note> of(CaseId about, int passed, int most) {
        return jdbc.sql(COLUMNS + "where case_id = :case order by written_at desc, id desc limit :most offset :passed")
                .param("case", about.value())
                .param("most", most)
                .param("passed", passed)
                .query((row, _) -> note(row))
                .list();
    }

    /** The latest notes of a case, and some that are older; the latest first. */
    List<Note> latest(CaseId about, int most, Collection<NoteId> older) {
        return jdbc.sql(COLUMNS + """
                where case_id = :case and (id = any(:older) or id in (
                    select id from casework.note where case_id = :case order by written_at desc, id desc limit :most))
                order by written_at desc, id desc
                """)
                .param("case", about.value())
                .param("most", most)
                .param("older", older.stream().map(NoteId::value).toArray(UUID[]::new))
                .query((row, _) -> note(row))
                .list();
    }

    @Override
    public String followingTable() {
        return "casework.note";
    }

    private Note note(ResultSet row) throws SQLException {
        @Nullable UUID corrects = row.getObject("corrects", UUID.class);
        var key = CaseworkKey.of(column -> row.getObject(column, UUID.class));
        return new Note(
                new NoteId(key.id()),
                key.about(),
                key.sealed(texts, row.getBytes("text")),
                corrects == null ? null : new NoteId(corrects),
                row.getBoolean("corrected"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("written_by", UUID.class)));
    }
}
