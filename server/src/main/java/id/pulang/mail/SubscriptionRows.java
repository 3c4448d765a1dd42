package id.pulang.mail;

import id.pulang.identity.UserId;
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

/** The table {@code mail.subscription}: of one officer each, whom alone its policy shows it. */
@Repository
class SubscriptionRows {

    private final JdbcClient jdbc;
    private final SealedColumn addresses;
    private final SealedColumn codes;

    SubscriptionRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        addresses = vault.column(KeyPurpose.IDENTITY, "mail.subscription.address");
        codes = vault.column(KeyPurpose.IDENTITY, "mail.subscription.code");
    }

    void keep(UserId officer, Subscription wanted, Instant next) {
        jdbc.sql("""
                insert into mail.subscription (officer, address, daily, quiet_from, quiet_until, language, told, next_at)
                values (:officer, :address, :daily, :from, :until, :language, :told, :next)
                on conflict (officer) do update set address = excluded.address, daily = excluded.daily,
                    quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, language = excluded.language,
                    told = excluded.told, next_at = excluded.next_at
                """)
                .param("officer", officer.value())
                .param("address", addresses.close(officer.value(), officer.value(), wanted.address()))
                .param("daily", wanted.daily())
                .param("from", wanted.quiet().from())
                .param("until", wanted.quiet().until())
                .param("language", wanted.language())
                .param("told", wanted.told())
                .param("next", next.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Subscription> of(UserId officer) {
        return jdbc.sql("select * from mail.subscription where officer = :officer")
                .param("officer", officer.value())
                .query((row, _) -> new Subscription(
                        addresses.open(officer.value(), officer.value(), row.getBytes("address")),
                        row.getBoolean("daily"),
                        new QuietHours(row.getInt("quiet_from"), row.getInt("quiet_until")),
                        row.getString("language"),
                        row.getLong("told")))
                .optional();
    }

    /** Whether the officer has shown that the address is theirs. */
    boolean isProven(UserId officer) {
        return jdbc.sql("select proven from mail.subscription where officer = :officer")
                .param("officer", officer.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Asks for a code at the address, which is not proven until it is typed. */
    void ask(UserId officer, VerificationCode code) {
        jdbc.sql("""
                update mail.subscription
                set proven = false, code = :code, asked_at = :at, code_sent = false, tries = 0 where officer = :officer
                """)
                .param("officer", officer.value())
                .param("code", codes.close(officer.value(), officer.value(), code.digits()))
                .param("at", code.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Finds what was asked for, and keeps others from answering it at the same time. */
    Optional<VerificationCode> code(UserId officer) {
        return jdbc.sql("""
                select code, asked_at, tries from mail.subscription
                where officer = :officer and code is not null for update
                """)
                .param("officer", officer.value())
                .query((row, _) -> new VerificationCode(
                        codes.open(officer.value(), officer.value(), row.getBytes("code")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getInt("tries")))
                .optional();
    }

    /** Writes that another code was typed. */
    void tried(UserId officer) {
        jdbc.sql("update mail.subscription set tries = tries + 1 where officer = :officer")
                .param("officer", officer.value())
                .update();
    }

    /** Writes that the code was typed. */
    void proven(UserId officer) {
        jdbc.sql("update mail.subscription set proven = true, code = null where officer = :officer")
                .param("officer", officer.value())
                .update();
    }

    /** Notes whether the code was sent; false where another server had noted the same before. */
    boolean codeSent(UserId officer, boolean sent) {
        return jdbc.sql("""
                        update mail.subscription set code_sent = :sent
                        where officer = :officer and code is not null and code_sent <> :sent
                        """)
                        .param("officer", officer.value())
                        .param("sent", sent)
                        .update()
                == 1;
    }

    boolean remove(UserId officer) {
        return jdbc.sql("delete from mail.subscription where officer = :officer")
                        .param("officer", officer.value())
                        .update()
                == 1;
    }

    /** Takes an officer's turn, if it is still due, and says when the next is; of two servers one has it. */
    boolean claim(UserId officer, Instant now, Instant next) {
        return jdbc.sql("""
                        update mail.subscription set next_at = :next
                        where officer = :officer and proven and next_at <= :now
                        """)
                        .param("officer", officer.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("next", next.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Writes how much waited, and when the next turn is. */
    void told(UserId officer, long waiting, Instant next) {
        jdbc.sql("update mail.subscription set told = :told, next_at = :next where officer = :officer")
                .param("officer", officer.value())
                .param("told", waiting)
                .param("next", next.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Finds officers whose turn it is, whoever acts; nothing of what they want is returned. */
    List<UserId> due(Instant now, int most) {
        return jdbc.sql("select officer from mail.due(:now, :most) as officer")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> new UserId(row.getObject("officer", UUID.class)))
                .list();
    }
}
