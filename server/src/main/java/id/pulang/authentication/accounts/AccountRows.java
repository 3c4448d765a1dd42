package id.pulang.authentication.accounts;

import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.account}. */
@Component
class AccountRows {

    private static final String SELECT = """
            select id, login, name, password_hash, role, post, section, version, first_password
            from access.account
            """;

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> byLogin(String login) {
        return jdbc.sql(SELECT + "where login = :login and active")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query((row, _) -> account(row))
                .optional();
    }

    Optional<Account> account(UserId id) {
        return jdbc.sql(SELECT + "where id = :id and active")
                .param("id", id.value())
                .query((row, _) -> account(row))
                .optional();
    }

    List<Account> all() {
        return jdbc.sql(SELECT + "where active order by post, name")
                .query((row, _) -> account(row))
                .list();
    }

    boolean any() {
        return jdbc.sql("select exists (select 1 from access.account)")
                .query(Boolean.class)
                .single();
    }

    /** Whether anybody has chosen a password, or could still come in with a first one given after a moment. */
    boolean anyComesIn(Instant givenAfter) {
        return jdbc.sql("""
                select exists (
                    select 1 from access.account
                    where active and (first_password_at is null or first_password_at > :after))
                """)
                .param("after", Timestamp.from(givenAfter))
                .query(Boolean.class)
                .single();
    }

    Optional<Instant> firstPasswordGivenAt(String login) {
        return jdbc.sql("""
                select first_password_at from access.account
                where login = :login and active and first_password_at is not null
                """)
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query((row, _) -> row.getTimestamp("first_password_at").toInstant())
                .optional();
    }

    /** Whether the account is open and has not changed since it had the given version. */
    boolean isAt(UserId id, int version) {
        return jdbc.sql("select exists (select 1 from access.account where id = :id and active and version = :version)")
                .param("id", id.value())
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    /** The agency of an account that is one's. */
    Optional<PostCode> agencyOf(UserId id) {
        return jdbc.sql("select post from access.account where id = :id and role = :role")
                .param("id", id.value())
                .param("role", Role.RECEIVING_AGENCY.name())
                .query((row, _) -> new PostCode(row.getString("post")))
                .optional();
    }

    void endSessions(UserId id) {
        jdbc.sql("update access.account set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /**
     * Ends the sessions of an account if it has not changed since it had the given version, and says whether it did.
     */
    boolean endSessions(UserId id, int version) {
        return jdbc.sql("update access.account set version = version + 1 where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Changes the password of an open account and says whether there is one. */
    boolean changePassword(UserId id, String hash, Optional<Instant> givenAt) {
        return jdbc.sql("""
                update access.account
                set password_hash = :hash, first_password = :first, first_password_at = cast(:at as timestamptz),
                    version = version + 1
                where id = :id and active
                """)
                        .param("id", id.value())
                        .param("hash", hash)
                        .param("first", givenAt.isPresent())
                        .param("at", givenAt.map(Timestamp::from).orElse(null))
                        .update()
                == 1;
    }

    void move(UserId id, Role role, PostCode post, String section) {
        jdbc.sql("""
                update access.account set role = :role, post = :post, section = :section, version = version + 1
                where id = :id and active
                """)
                .param("id", id.value())
                .param("role", role.name())
                .param("post", post.value())
                .param("section", section)
                .update();
    }

    /** Notes that an account was opened or changed; whoever answered for it before answered for another state. */
    void changed(UserId id, Instant at) {
        jdbc.sql("""
                update access.account
                set changed_at = :at, answered_by = null, answered_at = null, answered_reason = null
                where id = :id
                """).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }

    /** Returns the open accounts that were opened or changed after a moment, the latest first. */
    List<RecentAccount> changedAfter(Instant moment) {
        return jdbc.sql("""
                select id, login, name, password_hash, role, post, section, version, first_password, changed_at,
                    answered_by, answered_reason
                from access.account where active and changed_at > :moment order by changed_at desc, id
                """)
                .param("moment", Timestamp.from(moment))
                .query((row, _) -> recent(row))
                .list();
    }

    /** Notes who answers for an account that has not changed since a moment; says whether nobody had before. */
    boolean answer(UserId id, Instant changedAt, RecentAccount.Answer answer, Instant at) {
        return jdbc.sql("""
                update access.account set answered_by = :by, answered_at = :at, answered_reason = :reason
                where id = :id and active and changed_at = :changed and answered_at is null
                """)
                        .param("id", id.value())
                        .param("changed", Timestamp.from(changedAt))
                        .param("by", answer.by().value())
                        .param("reason", answer.reason())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void close(UserId id) {
        jdbc.sql("update access.account set active = false, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Opens an account unless there is one of that name, open or closed, and says whether it did. */
    boolean open(Account account, Instant at) {
        return jdbc.sql("""
                insert into access.account
                    (id, login, name, password_hash, role, post, section, opened_at, first_password, first_password_at)
                values (:id, :login, :name, :hash, :role, :post, :section, :at, :first,
                    case when :first then cast(:at as timestamptz) end)
                on conflict (login) do nothing
                """)
                        .param("id", account.actor().id().value())
                        .param("login", account.login().toLowerCase(Locale.ROOT))
                        .param("name", account.actor().name())
                        .param("hash", account.passwordHash())
                        .param("role", account.actor().role().name())
                        .param("post", account.actor().post().value())
                        .param("section", account.actor().section())
                        .param("at", Timestamp.from(at))
                        .param("first", account.firstPassword())
                        .update()
                == 1;
    }

    private static RecentAccount recent(ResultSet row) throws SQLException {
        return new RecentAccount(
                account(row), row.getTimestamp("changed_at").toInstant(), Optional.ofNullable(answer(row)));
    }

    private static RecentAccount.@Nullable Answer answer(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("answered_by", UUID.class);
        return by == null ? null : new RecentAccount.Answer(new UserId(by), row.getString("answered_reason"));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                actor(row),
                row.getString("login"),
                row.getString("password_hash"),
                row.getInt("version"),
                row.getBoolean("first_password"));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                new PostCode(row.getString("post")),
                row.getString("section"));
    }
}
