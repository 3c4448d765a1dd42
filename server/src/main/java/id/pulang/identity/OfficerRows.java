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

/** Officers as the table {@code access.account} names them; what they log in with is read by authentication only. */
@Component
class OfficerRows {

    private static final String SELECT = "select id, name, role, post, section from access.account ";

    private final JdbcClient jdbc;

    OfficerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Actor> byId(UserId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> actor(row))
                .optional();
    }

    List<Actor> at(PostCode post) {
        return jdbc.sql(SELECT + "where post = :post and active order by name")
                .param("post", post.value())
                .query((row, _) -> actor(row))
                .list();
    }

    Map<UserId, String> names(Collection<UserId> ids) {
        return jdbc
                .sql(SELECT + "where id = any(:ids)")
                .param("ids", ids.stream().map(UserId::value).distinct().toArray(UUID[]::new))
                .query((row, _) -> actor(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Actor::id, Actor::name));
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

    /** Whether there is an account of somebody that is closed, or that has another role or post than they had. */
    boolean isOther(Actor actor) {
        return jdbc.sql("""
                select exists (
                    select from access.account
                    where id = :id and (not active or role <> :role or post <> :post))
                """)
                .param("id", actor.id().value())
                .param("role", actor.role().name())
                .param("post", actor.post().value())
                .query(Boolean.class)
                .single();
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
