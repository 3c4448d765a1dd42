package id.pulang.incidents.withdrawals;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code incidents.withdrawal}, and the mark on what is withdrawn. */
@Repository
class WithdrawalRows {

    /** A file of a withdrawn list can come again, and nothing waits any more to be taken from it. */
    private static final List<String> WITHDRAW =
            List.of("update incidents.roster set withdrawn_at = :at where id = :roster", """
            update incidents.upload set withdrawn_at = :at
            where id in (select i.upload_id from incidents.import i where i.roster_id = :roster)
            """, """
            update incidents.import set state = 'DONE', finished_at = :at
            where roster_id = :roster and state <> 'DONE'
            """);

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn reasons;

    WithdrawalRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        reasons = vault.column(KeyPurpose.NARRATIVE, "incidents.withdrawal.reason");
    }

    /** Keeps that an officer asks; says whether none waited and the list was not withdrawn. */
    boolean ask(RosterSummary roster, UserId by, String reason, Instant at) {
        UUID id = ids.next();
        return jdbc.sql("""
                insert into incidents.withdrawal (id, roster_id, post, reason, asked_by, asked_at)
                select :id, r.id, r.post, :reason, :by, :at from incidents.roster r where r.id = :roster
                on conflict (roster_id) where decision is null or decision = 'AGREED' do nothing
                """)
                        .param("id", id)
                        .param("reason", reasons.close(roster.incident().value(), id, reason))
                        .param("by", by.value())
                        .param("at", utc(at))
                        .param("roster", roster.id().value())
                        .update()
                == 1;
    }

    Optional<WithdrawalBook.Waiting> hold(RosterId roster) {
        return jdbc.sql("""
                select id, asked_by from incidents.withdrawal
                where roster_id = :roster and decision is null for update
                """)
                .param("roster", roster.value())
                .query((row, _) -> new WithdrawalBook.Waiting(
                        row.getObject("id", UUID.class), new UserId(row.getObject("asked_by", UUID.class))))
                .optional();
    }

    void decide(UUID id, String decision, UserId by, Instant at) {
        jdbc.sql("""
                update incidents.withdrawal set decision = :decision, decided_by = :by, decided_at = :at where id = :id
                """)
                .param("decision", decision)
                .param("by", by.value())
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    /** Marks a list and its files; what waits to correct it waits for a mapping again. */
    void withdraw(RosterId roster, Instant at) {
        for (String each : WITHDRAW) {
            jdbc.sql(each).param("at", utc(at)).param("roster", roster.value()).update();
        }
        jdbc.sql("delete from incidents.correction where corrects = :roster and decided_at is null")
                .param("roster", roster.value())
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
