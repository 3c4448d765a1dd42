package id.pulang.mail;

import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.time.Instant;
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

    SubscriptionRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        addresses = vault.column(KeyPurpose.IDENTITY, "mail.subscription.address");
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

    boolean remove(UserId officer) {
        return jdbc.sql("delete from mail.subscription where officer = :officer")
                        .param("officer", officer.value())
                        .update()
                == 1;
    }

    /** Takes an officer's turn, if it is still due, and says when the next is; of two servers one has it. */
    boolean claim(UserId officer, Instant now, Instant next) {
        return jdbc.sql("update mail.subscription set next_at = :next where officer = :officer and next_at <= :now")
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
