package id.pulang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.post}. */
@Component
class PostRows {

    private final JdbcClient jdbc;

    PostRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Post> find(PostCode code) {
        return jdbc.sql("select * from access.post where code = :code")
                .param("code", code.value())
                .query((row, _) -> post(row))
                .optional();
    }

    List<Post> all() {
        return jdbc.sql("select * from access.post order by kind desc, code")
                .query((row, _) -> post(row))
                .list();
    }

    List<Post> ofKind(Post.Kind kind) {
        return jdbc.sql("select * from access.post where kind = :kind order by code")
                .param("kind", kind.name())
                .query((row, _) -> post(row))
                .list();
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                new PostCode(row.getString("code")),
                Post.Kind.valueOf(row.getString("kind")),
                row.getString("name_id"),
                row.getString("name_en"),
                ZoneId.of(row.getString("zone")));
    }
}
