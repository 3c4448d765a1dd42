package id.pulang.casework.notes;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code casework.mention}: whom a note names, and when they said that they have read it. */
@Repository
class MentionRows implements FollowsItsCase {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    MentionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A note that names somebody and that they have not read. */
    record Unread(NoteId note, CaseId about, UserId by, Instant at) {}

    void insert(CaseSummary about, NoteId note, Collection<UserId> officers) {
        officers.forEach(officer -> jdbc.sql("""
                insert into casework.mention (note_id, officer, case_id, recorded_for, post)
                values (:note, :officer, :case, :case, :post) on conflict do nothing
                """)
                .param("note", note.value())
                .param("officer", officer.value())
                .param("case", about.id().value())
                .param("post", about.post().value())
                .update());
    }

    /** The latest notes that name an officer who has not said that they have read them, the latest first. */
    List<Unread> unread(UserId officer) {
        return unread(officer, "order by n.written_at desc, n.id desc", SHOWN);
    }

    private List<Unread> unread(UserId officer, String order, int most) {
        return jdbc.sql("""
                select m.note_id, m.case_id, n.written_by, n.written_at
                from casework.mention m join casework.note n on n.id = m.note_id
                where m.officer = :officer and m.seen_at is null %s limit :most
                """.formatted(order))
                .param("officer", officer.value())
                .param("most", most)
                .query((row, _) -> new Unread(
                        new NoteId(row.getObject("note_id", UUID.class)),
                        about(row),
                        new UserId(row.getObject("written_by", UUID.class)),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    int countUnread(UserId officer) {
        return jdbc.sql("select count(*) from casework.mention where officer = :officer and seen_at is null")
                .param("officer", officer.value())
                .query(Integer.class)
                .single();
    }

    /** The note that names an officer unread for the longest time. */
    Optional<Unread> oldest(UserId officer) {
        return unread(officer, "order by n.written_at, n.id", 1).stream().findFirst();
    }

    Set<NoteId> unread(CaseId about, UserId officer) {
        return jdbc
                .sql("""
                        select note_id from casework.mention
                        where case_id = :case and officer = :officer and seen_at is null
                        """)
                .param("case", about.value())
                .param("officer", officer.value())
                .query((row, _) -> new NoteId(row.getObject("note_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Writes that an officer has read a note; false if it does not name them or they have said so. */
    boolean see(CaseId about, NoteId note, UserId officer, Instant at) {
        return jdbc.sql("""
                update casework.mention set seen_at = :at
                where note_id = :note and case_id = :case and officer = :officer and seen_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("note", note.value())
                        .param("case", about.value())
                        .param("officer", officer.value())
                        .update()
                == 1;
    }

    /**
     * Writes that an officer has read the latest notes until a moment that name them, at most so many; returns the
     * cases on which they stand.
     */
    List<CaseId> seeLatest(UserId officer, Instant until, int most, Instant at) {
        return jdbc.sql("""
                update casework.mention set seen_at = :at
                where officer = :officer and seen_at is null and note_id in (
                    select m.note_id from casework.mention m join casework.note n on n.id = m.note_id
                    where m.officer = :officer and m.seen_at is null and n.written_at <= :until
                    order by n.written_at desc, n.id desc limit :most)
                returning case_id
                """)
                .param("most", most)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("officer", officer.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> about(row))
                .list();
    }

    private static CaseId about(ResultSet row) throws SQLException {
        return new CaseId(row.getObject("case_id", UUID.class));
    }

    @Override
    public String followingTable() {
        return "casework.mention";
    }
}
