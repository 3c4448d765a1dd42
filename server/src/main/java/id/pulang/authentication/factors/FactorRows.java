package id.pulang.authentication.factors;

import id.pulang.identity.UserId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code access.second_factor} and {@code access.recovery_code}. */
@Component
class FactorRows {

    private final JdbcClient jdbc;

    FactorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A second factor as it is kept.
     *
     * @param secret sealed
     * @param nextSecret that of another authenticator, sealed, which waits for its first code
     */
    record Factor(byte[] secret, long lastStep, boolean confirmed, Optional<byte[]> nextSecret) {}

    /** Holds the account until the transaction ends, also where it has no second step that could be held. */
    void holdAccount(UserId account) {
        jdbc.sql("select id from access.account where id = :account for update")
                .param("account", account.value())
                .query(UUID.class)
                .single();
    }

    /** Finds the factor and holds it until the transaction ends, so that no code is taken twice. */
    Optional<Factor> hold(UserId account) {
        return jdbc.sql("select * from access.second_factor where account_id = :account for update")
                .param("account", account.value())
                .query((row, _) -> new Factor(
                        row.getBytes("secret"),
                        row.getLong("last_step"),
                        row.getTimestamp("confirmed_at") != null,
                        Optional.ofNullable(row.getBytes("next_secret"))))
                .optional();
    }

    boolean isConfirmed(UserId account) {
        return jdbc.sql("""
                select exists (
                    select 1 from access.second_factor where account_id = :account and confirmed_at is not null)
                """)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    void begin(UserId account, byte[] secret) {
        jdbc.sql("""
                insert into access.second_factor (account_id, secret) values (:account, :secret)
                on conflict (account_id) do nothing
                """).param("account", account.value()).param("secret", secret).update();
    }

    void took(UserId account, long step, Instant at) {
        jdbc.sql("""
                update access.second_factor set last_step = :step, confirmed_at = coalesce(confirmed_at, :at)
                where account_id = :account
                """)
                .param("account", account.value())
                .param("step", step)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Lets another secret wait until its first code was right. */
    void waits(UserId account, byte[] nextSecret) {
        jdbc.sql("update access.second_factor set next_secret = :next where account_id = :account")
                .param("account", account.value())
                .param("next", nextSecret)
                .update();
    }

    /** Puts another secret in the place of the present one, which is of no use from then on. */
    void replace(UserId account, byte[] secret, long step, Instant at) {
        jdbc.sql("""
                update access.second_factor
                set secret = :secret, next_secret = null, last_step = :step, confirmed_at = :at
                where account_id = :account
                """)
                .param("account", account.value())
                .param("secret", secret)
                .param("step", step)
                .param("at", Timestamp.from(at))
                .update();
    }

    void keepCodes(UserId account, List<String> hashes) {
        for (int number = 0; number < hashes.size(); number++) {
            jdbc.sql("insert into access.recovery_code (account_id, number, hash) values (:account, :number, :hash)")
                    .param("account", account.value())
                    .param("number", number)
                    .param("hash", hashes.get(number))
                    .update();
        }
    }

    /** Finds the hash of a recovery code that is still good and holds it until the transaction ends. */
    Optional<String> unused(UserId account, int number) {
        return jdbc.sql("""
                select hash from access.recovery_code
                where account_id = :account and number = :number and used_at is null for update
                """)
                .param("account", account.value())
                .param("number", number)
                .query(String.class)
                .optional();
    }

    void use(UserId account, int number, Instant at) {
        jdbc.sql("update access.recovery_code set used_at = :at where account_id = :account and number = :number")
                .param("account", account.value())
                .param("number", number)
                .param("at", Timestamp.from(at))
                .update();
    }

    int left(UserId account) {
        return jdbc.sql("select count(*) from access.recovery_code where account_id = :account and used_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Counts a try as failed and returns how many have failed since a moment, with this one; what failed before that
     * moment counts no more unless the most were reached, and under another password everything begins anew.
     */
    int fail(UserId account, int most, Instant now, Instant from) {
        return jdbc.sql("""
                insert into access.second_step_failure as f (account_id, of_password, failures, since)
                select id, encode(sha256(convert_to(password_hash, 'UTF8')), 'hex'), 1, cast(:now as timestamptz)
                from access.account where id = :account
                on conflict (account_id) do update set
                    failures = case when f.of_password <> excluded.of_password then 1
                        when f.failures < :most and f.since < :from then 1
                        else least(f.failures, :most) + 1 end,
                    since = case when f.of_password <> excluded.of_password or f.failures < :most and f.since < :from
                        then excluded.since else f.since end,
                    of_password = excluded.of_password
                returning failures
                """)
                .param("account", account.value())
                .param("most", most)
                .param("now", Timestamp.from(now))
                .param("from", Timestamp.from(from))
                .query(Integer.class)
                .single();
    }

    /** Takes a try back that did not fail. */
    void unfail(UserId account) {
        jdbc.sql("update access.second_step_failure set failures = failures - 1 where account_id = :account")
                .param("account", account.value())
                .update();
    }

    void removeCodes(UserId account) {
        jdbc.sql("delete from access.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
    }

    void remove(UserId account) {
        removeCodes(account);
        jdbc.sql("delete from access.second_step_failure where account_id = :account")
                .param("account", account.value())
                .update();
        jdbc.sql("delete from access.second_factor where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
