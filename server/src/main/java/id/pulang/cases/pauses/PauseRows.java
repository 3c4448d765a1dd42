package id.pulang.cases.pauses;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
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

/** The table {@code cases.clock_pause}, in which only how a pause ended is written later. */
@Repository
class PauseRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn reasons;

    PauseRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        reasons = vault.column(KeyPurpose.NARRATIVE, "cases.clock_pause.reason");
    }

    void insert(CaseSummary about, String clock, String reason, Instant until, UserId by, Instant at) {
        UUID id = ids.next();
        jdbc.sql("""
                insert into cases.clock_pause (id, case_id, recorded_for, post, clock, reason, paused_at, until, paused_by)
                values (:id, :case, :case, :post, :clock, :reason, :at, :until, :by)
                """)
                .param("id", id)
                .param("case", about.id().value())
                .param("post", about.post().value())
                .param("clock", clock)
                .param("reason", reasons.close(about.id().value(), id, reason))
                .param("at", at(at))
                .param("until", at(until))
                .param("by", by.value())
                .update();
    }

    /** The pauses of a case that were not taken back, the latest first. */
    List<Pause> of(CaseId about) {
        return jdbc.sql(
                        "select * from cases.clock_pause where case_id = :case and undone_at is null order by paused_at desc, id")
                .param("case", about.value())
                .query((row, _) -> pause(row))
                .list();
    }

    /** Finds a pause of a case, also one that was taken back. */
    Optional<Pause> find(CaseId about, PauseId id) {
        return jdbc.sql("select * from cases.clock_pause where case_id = :case and id = :id")
                .param("case", about.value())
                .param("id", id.value())
                .query((row, _) -> pause(row))
                .optional();
    }

    /** Ends a pause; false if it was over before. */
    boolean resume(PauseId id, UserId by, Instant at) {
        return closed(id, by, at, """
                update cases.clock_pause set resumed_at = :at, resumed_by = :by
                where id = :id and resumed_at is null and undone_at is null and until > :at
                """);
    }

    /** Takes a pause back; false if that was done before. */
    boolean undo(PauseId id, UserId by, Instant at) {
        return closed(
                id,
                by,
                at,
                "update cases.clock_pause set undone_at = :at, undone_by = :by where id = :id and undone_at is null");
    }

    private boolean closed(PauseId id, UserId by, Instant at, String update) {
        return jdbc.sql(update)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("at", at(at))
                        .update()
                == 1;
    }

    private Pause pause(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Pause(
                new PauseId(id),
                row.getString("clock"),
                reasons.open(row.getObject("recorded_for", UUID.class), id, row.getBytes("reason")),
                row.getObject("paused_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("paused_by", UUID.class)),
                Optional.ofNullable(row.getObject("resumed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String followingTable() {
        return "cases.clock_pause";
    }
}
