package id.pulang.authentication.accounts;

import id.pulang.identity.Actor;
import id.pulang.identity.Assignment;
import id.pulang.identity.PostCode;
import id.pulang.identity.Roles;
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

    /** A role that was given for at once waits for no moment, also where a clock was set back since. */
    private static final String IN_FORCE =
            "(s.from_at <= :now or s.from_at <= s.given_at) and (s.until_at is null or s.until_at > :now)";

    /** An account in the role that is asked for, else the first in force, else the last that was. */
    private static final String SELECT = """
            select a.id, login, name, password_hash, version, first_password, s.id as assignment, s.role, s.post, s.section,
                changed_at, answered_by, answered_reason
            from access.account a join lateral (
                select s.*, (%1$s) as in_force from access.assignment s where s.account_id = a.id
                order by s.id is not distinct from cast(:in_hand as uuid) desc, (%1$s) desc, s.from_at, s.id limit 1)
                s on true
            """.formatted(IN_FORCE);

    private final JdbcClient jdbc;
    private final Roles roles;

    AccountRows(JdbcClient jdbc, Roles roles) {
        this.jdbc = jdbc;
        this.roles = roles;
    }

    /** Finds an open account that has a role in force; the one in hand, if it is, and else the first. */
    Optional<Account> byLogin(String login, Optional<UUID> inHand, Instant now) {
        return jdbc.sql(SELECT + "where login = :login and active and s.in_force")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .param("in_hand", inHand.orElse(null))
                .param("now", Timestamp.from(now))
                .query((row, _) -> account(row))
                .optional();
    }

    /** Finds an open account, also one whose roles have all ended. */
    Optional<Account> account(UserId id, Instant now) {
        return jdbc.sql(SELECT + "where a.id = :id and active")
                .param("id", id.value())
                .param("in_hand", null)
                .param("now", Timestamp.from(now))
                .query((row, _) -> account(row))
                .optional();
    }

    List<Account> all(Instant now) {
        return jdbc.sql(SELECT + "where active order by s.post, name")
                .param("in_hand", null)
                .param("now", Timestamp.from(now))
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

    /** Whether the account is open, has not changed since it had the given version, and its role is in force. */
    boolean isAt(Account account, Instant now) {
        return jdbc.sql("""
                select exists (
                    select 1 from access.account a join access.assignment s on s.account_id = a.id
                    where a.id = :id and a.active and a.version = :version and s.id = :assignment and %s)
                """.formatted(IN_FORCE))
                .param("id", account.actor().id().value())
                .param("version", account.version())
                .param("assignment", account.assignment())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
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

    /** Gives an account one role in the place of all that it has, and ends its sessions. */
    void move(UserId id, Assignment role, Instant now) {
        jdbc.sql("""
                with ended as (
                    update access.assignment set until_at = :now
                    where account_id = :id and from_at < :now and (until_at is null or until_at > :now)),
                gone as (delete from access.assignment where account_id = :id and from_at >= :now),
                given as (
                    insert into access.assignment (id, account_id, role, rights, post, section, from_at, given_at)
                    values (:assignment, :id, :role, :rights, :post, :section, :now, :now))
                update access.account set post = :post, version = version + 1 where id = :id and active
                """)
                .param("id", id.value())
                .param("assignment", role.id())
                .param("role", role.role().code())
                .param("rights", AssignmentRows.rights(role.role()))
                .param("post", role.post().value())
                .param("section", role.section())
                .param("now", Timestamp.from(now))
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
    List<RecentAccount> changedAfter(Instant moment, Instant now) {
        return jdbc.sql(SELECT + "where active and changed_at > :moment order by changed_at desc, a.id")
                .param("in_hand", null)
                .param("now", Timestamp.from(now))
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

    /** Opens an account with its first role, unless there is one of that name, open or closed; says whether it did. */
    boolean open(Account account, Instant at) {
        return jdbc.sql("""
                with opened as (
                    insert into access.account
                        (id, login, name, password_hash, post, opened_at, first_password, first_password_at)
                    values (:id, :login, :name, :hash, :post, :at, :first,
                        case when :first then cast(:at as timestamptz) end)
                    on conflict (login) do nothing
                    returning id, opened_at)
                insert into access.assignment (id, account_id, role, rights, post, section, from_at, given_at)
                select :assignment, id, :role, :rights, :post, :section, opened_at, opened_at from opened
                """)
                        .param("assignment", account.assignment())
                        .param("role", account.actor().role().code())
                        .param("rights", AssignmentRows.rights(account.actor().role()))
                        .param("section", account.actor().section())
                        .param("id", account.actor().id().value())
                        .param("login", account.login().toLowerCase(Locale.ROOT))
                        .param("name", account.actor().name())
                        .param("hash", account.passwordHash())
                        .param("post", account.actor().post().value())
                        .param("at", Timestamp.from(at))
                        .param("first", account.firstPassword())
                        .update()
                == 1;
    }

    private RecentAccount recent(ResultSet row) throws SQLException {
        return new RecentAccount(
                account(row), row.getTimestamp("changed_at").toInstant(), Optional.ofNullable(answer(row)));
    }

    private static RecentAccount.@Nullable Answer answer(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("answered_by", UUID.class);
        return by == null ? null : new RecentAccount.Answer(new UserId(by), row.getString("answered_reason"));
    }

    private Account account(ResultSet row) throws SQLException {
        return new Account(
                actor(row),
                row.getString("login"),
                row.getString("password_hash"),
                row.getInt("version"),
                row.getBoolean("first_password"),
                row.getObject("assignment", UUID.class));
    }

    private Actor actor(ResultSet row) throws SQLException {
        PostCode post = new PostCode(row.getString("post"));
        return new Actor(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                roles.at(post, row.getString("role")),
                post,
                row.getString("section"));
    }
}
