package id.pulang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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

    /** The agency at the head of the tree in which an office stands, or the post itself. */
    Optional<Post> agencyOf(PostCode office) {
        return jdbc.sql("select * from access.post where code = access.agency_of(:office)")
                .param("office", office.value())
                .query((row, _) -> post(row))
                .optional();
    }

    /** The offices to which people can be handed on from one, by code. */
    List<Post> besides(PostCode office) {
        return jdbc.sql("select * from access.post where access.may_hand_on(:office, code) order by code")
                .param("office", office.value())
                .query((row, _) -> post(row))
                .list();
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                new PostCode(row.getString("code")),
                Post.Kind.valueOf(row.getString("kind")),
                row.getString("name_id"),
                row.getString("name_en"),
                ZoneId.of(row.getString("zone")),
                Optional.ofNullable(row.getString("parent")).map(PostCode::new).orElse(null),
                Optional.ofNullable(row.getString("purpose"))
                        .map(OfficePurpose::valueOf)
                        .orElse(null),
                Optional.ofNullable(row.getTimestamp("closed_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
