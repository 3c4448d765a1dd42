package id.pulang.authentication.webauthn;

import id.pulang.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code access.passkey} and {@code access.passkey_handle}. */
@Component
class PasskeyRows {

    private final JdbcClient jdbc;

    PasskeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A passkey as it is kept.
     *
     * @param signatures how often it has signed, as it said last
     */
    record Kept(UUID id, byte[] credential, byte[] attestation, long signatures, String transports) {

        /** Whether it had signed as often already; one that never counts has not. */
        boolean hasSignedMoreThan(long shown) {
            return signatures > 0 && shown <= signatures;
        }
    }

    /** Finds a passkey of the account and holds it until the transaction ends, so that no counter is passed twice. */
    Optional<Kept> hold(UserId account, byte[] credential) {
        return jdbc.sql("""
                select * from access.passkey
                where account_id = :account and credential_id = :credential for update
                """)
                .param("account", account.value())
                .param("credential", credential)
                .query((row, _) -> kept(row))
                .optional();
    }

    List<Kept> kept(UserId account) {
        return jdbc.sql("select * from access.passkey where account_id = :account order by made_at, id")
                .param("account", account.value())
                .query((row, _) -> kept(row))
                .list();
    }

    List<Passkey> of(UserId account) {
        return jdbc.sql("""
                select id, name, made_at, used_at from access.passkey
                where account_id = :account order by made_at, id
                """)
                .param("account", account.value())
                .query((row, _) -> passkey(row))
                .list();
    }

    /** Whether anybody has the passkey. */
    boolean isKnown(byte[] credential) {
        return jdbc.sql("select exists (select 1 from access.passkey where credential_id = :credential)")
                .param("credential", credential)
                .query(Boolean.class)
                .single();
    }

    void add(UserId account, Kept passkey, String name, Instant at) {
        jdbc.sql("""
                insert into access.passkey
                    (id, account_id, credential_id, attestation, signatures, transports, name, made_at)
                values (:id, :account, :credential, :attestation, :signatures, :transports, :name, :at)
                """)
                .param("id", passkey.id())
                .param("account", account.value())
                .param("credential", passkey.credential())
                .param("attestation", passkey.attestation())
                .param("signatures", passkey.signatures())
                .param("transports", passkey.transports())
                .param("name", name)
                .param("at", Timestamp.from(at))
                .update();
    }

    void used(byte[] credential, long signatures, Instant at) {
        jdbc.sql("""
                update access.passkey set signatures = :signatures, used_at = :at where credential_id = :credential
                """)
                .param("credential", credential)
                .param("signatures", signatures)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Returns the passkeys of the account and holds them, so that two of them are not removed as the last but one. */
    List<UUID> holdAll(UserId account) {
        return jdbc.sql("select id from access.passkey where account_id = :account order by id for update")
                .param("account", account.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void remove(UUID id) {
        jdbc.sql("delete from access.passkey where id = :id").param("id", id).update();
    }

    void removeAll(UserId account) {
        jdbc.sql("delete from access.passkey where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** Returns what authenticators call the account; the given name if it has none yet. */
    byte[] handle(UserId account, byte[] fresh) {
        return jdbc.sql("""
                insert into access.passkey_handle (account_id, handle) values (:account, :fresh)
                on conflict (account_id) do update set handle = passkey_handle.handle
                returning handle
                """)
                .param("account", account.value())
                .param("fresh", fresh)
                .query(byte[].class)
                .single();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getBytes("credential_id"),
                row.getBytes("attestation"),
                row.getLong("signatures"),
                row.getString("transports"));
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant));
    }
}
