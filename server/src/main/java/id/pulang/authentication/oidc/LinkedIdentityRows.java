package id.pulang.authentication.oidc;

import id.pulang.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.outside_connection}. */
@Component
class LinkedIdentityRows {

    private final JdbcClient jdbc;

    LinkedIdentityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The account with which an identity is connected.
     *
     * @param bond a print of both, without which whoever writes rows could give the identity another account
     */
    record Kept(UserId account, String login, byte[] bond) {}

    /** Finds the account of an identity, if it is open. */
    Optional<Kept> find(byte[] identity) {
        return jdbc.sql("""
                select a.id, a.login, c.bond
                from access.outside_connection c join access.account a on a.id = c.account_id
                where c.identity = :identity and a.active
                """)
                .param("identity", identity)
                .query((row, _) -> new Kept(
                        new UserId(row.getObject("id", UUID.class)), row.getString("login"), row.getBytes("bond")))
                .optional();
    }

    Optional<LinkedIdentity> of(UserId account) {
        return jdbc.sql("select connected_at, used_at from access.outside_connection where account_id = :account")
                .param("account", account.value())
                .query((row, _) -> connection(row))
                .optional();
    }

    /** Connects, unless the account or the identity is connected already, and says whether it did. */
    boolean add(UserId account, byte[] identity, byte[] bond, Instant at) {
        return jdbc.sql("""
                insert into access.outside_connection (account_id, identity, bond, connected_at)
                values (:account, :identity, :bond, :at) on conflict do nothing
                """)
                        .param("account", account.value())
                        .param("identity", identity)
                        .param("bond", bond)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void used(UserId account, Instant at) {
        jdbc.sql("update access.outside_connection set used_at = :at where account_id = :account")
                .param("account", account.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean remove(UserId account) {
        return jdbc.sql("delete from access.outside_connection where account_id = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }

    private static LinkedIdentity connection(ResultSet row) throws SQLException {
        return new LinkedIdentity(
                row.getTimestamp("connected_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant));
    }
}
