package id.pulang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Officers as the tables {@code access.account} and {@code access.assignment} name them; the secrets with which they
 * log in are read by authentication only.
 */
@Component
class OfficerRows {

    /** A role that was given for at once waits for no moment, also where a clock was set back since. */
    private static final String IN_FORCE =
            "(s.from_at <= :now or s.from_at <= s.given_at) and (s.until_at is null or s.until_at > :now)";

    private final JdbcClient jdbc;
    private final Roles roles;

    OfficerRows(JdbcClient jdbc, Roles roles) {
        this.jdbc = jdbc;
        this.roles = roles;
    }

    /** Finds an officer in the first of their roles that is in force, or the last that was. */
    Optional<Actor> byId(UserId id, Instant now) {
        return jdbc.sql("""
                select a.id, a.name, s.role, s.post, s.section
                from access.account a join access.assignment s on s.account_id = a.id
                where a.id = :id order by (%s) desc, s.from_at, s.id limit 1
                """.formatted(IN_FORCE))
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> actor(row))
                .optional();
    }

    /** Finds who works at a post, by name, in each of their roles there, the oldest role first. */
    List<Actor> at(PostCode post, Instant now) {
        return jdbc.sql("""
                select a.id, a.name, s.role, s.post, s.section
                from access.account a join access.assignment s on s.account_id = a.id
                where s.post = :post and a.active and %s order by a.name, a.id, s.from_at, s.id
                """.formatted(IN_FORCE))
                .param("post", post.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> actor(row))
                .list();
    }

    /** Finds who logs in with one of some names, in small letters, in each of their roles; who left is not found. */
    List<Actor> byLogin(Collection<String> logins, Instant now) {
        return jdbc.sql("""
                select a.id, a.name, s.role, s.post, s.section
                from access.account a join access.assignment s on s.account_id = a.id
                where a.login = any(:logins) and a.active and %s order by a.id, s.from_at, s.id
                """.formatted(IN_FORCE))
                .param("logins", logins.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .query((row, _) -> actor(row))
                .list();
    }

    Map<UserId, String> logins(Collection<UserId> ids) {
        return words("login", ids);
    }

    /** The roles of an account that are in force, the oldest first. */
    List<Assignment> inForce(UserId id, Instant now) {
        return jdbc.sql("select s.* from access.assignment s where s.account_id = :id and %s order by s.from_at, s.id"
                        .formatted(IN_FORCE))
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> assignment(row))
                .list();
    }

    /** All roles of an account, the oldest first. */
    List<Assignment> assignments(UserId id) {
        return jdbc.sql("select * from access.assignment where account_id = :id order by from_at, id")
                .param("id", id.value())
                .query((row, _) -> assignment(row))
                .list();
    }

    Map<UserId, String> names(Collection<UserId> ids) {
        return words("name", ids);
    }

    private Map<UserId, String> words(String column, Collection<UserId> ids) {
        return jdbc
                .sql("select id, %s as word from access.account where id = any(:ids)".formatted(column))
                .param("ids", ids.stream().map(UserId::value).distinct().toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new UserId(row.getObject("id", UUID.class)), row.getString("word")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Assignment assignment(ResultSet row) throws SQLException {
        PostCode post = new PostCode(row.getString("post"));
        return new Assignment(
                row.getObject("id", UUID.class),
                roles.at(post, row.getString("role")),
                post,
                row.getString("section"),
                row.getTimestamp("from_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("until_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }

    /** Whether one of some accounts was opened or changed after a moment and nobody has answered for it since. */
    boolean anyChanged(Collection<UserId> ids, Instant after) {
        return jdbc.sql("""
                select exists (
                    select from access.account
                    where id = any(:ids) and changed_at > :after and answered_at is null)
                """)
                .param("ids", ids.stream().map(UserId::value).distinct().toArray(UUID[]::new))
                .param("after", Timestamp.from(after))
                .query(Boolean.class)
                .single();
    }

    /** Whether there is an account of somebody that is closed, or that no longer has the role that they had. */
    boolean isOther(Actor actor, Instant now) {
        return jdbc.sql("""
                select exists (
                    select from access.account a
                    where a.id = :id and (not a.active or not exists (
                        select from access.assignment s
                        where s.account_id = a.id and s.role = :role and s.post = :post and %s)))
                """.formatted(IN_FORCE))
                .param("id", actor.id().value())
                .param("role", actor.role().code())
                .param("post", actor.post().value())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
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
