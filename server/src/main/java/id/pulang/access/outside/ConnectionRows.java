package id.pulang.access.outside;

import id.pulang.access.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.outside_connection}. */
@Component
class ConnectionRows {

    private final JdbcClient jdbc;

    ConnectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds the log-in name of the open account that is connected with an identity. */
    Optional<String> login(byte[] identity) {
        return jdbc.sql("""
                select a.login from access.outside_connection c join access.account a on a.id = c.account_id
                where c.identity = :identity and a.active
                """).param("identity", identity).query(String.class).optional();
    }

    Optional<Connection> of(UserId account) {
        return jdbc.sql("select connected_at, used_at from access.outside_connection where account_id = :account")
                .param("account", account.value())
                .query((row, _) -> connection(row))
                .optional();
    }

    /** Connects, unless the account or the identity is connected already, and says whether it did. */
    boolean add(UserId account, byte[] identity, Instant at) {
        return jdbc.sql("""
                insert into access.outside_connection (account_id, identity, connected_at)
                values (:account, :identity, :at) on conflict do nothing
                """)
                        .param("account", account.value())
                        .param("identity", identity)
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

    private static Connection connection(ResultSet row) throws SQLException {
        return new Connection(
                row.getTimestamp("connected_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant));
    }
}
