package id.pulang.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code access.post} and {@code access.shown}. */
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

    void show(Collection<UUID> people, PostCode agency, Instant at) {
        jdbc.sql("""
                insert into access.shown (agency, person_id, at)
                select :agency, person, :at from unnest(:people) as person
                on conflict (agency, person_id) do nothing
                """)
                .param("agency", agency.value())
                .param("people", people.toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Finds whom an agency was shown. */
    Set<UUID> shown(PostCode agency) {
        return jdbc.sql("select person_id from access.shown where agency = :agency")
                .param("agency", agency.value())
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .set();
    }

    /** Lets the agencies that see one person see another as well, and returns how many agencies that are. */
    int showThrough(UUID known, UUID same, Instant at) {
        return jdbc.sql("""
                insert into access.shown (agency, person_id, at, through)
                select agency, :same, :at, :known from access.shown where person_id = :known
                on conflict (agency, person_id) do nothing
                """)
                .param("known", known)
                .param("same", same)
                .param("at", Timestamp.from(at))
                .update();
    }

    int hideThrough(UUID known, UUID same) {
        return jdbc.sql("delete from access.shown where person_id = :same and through = :known")
                .param("known", known)
                .param("same", same)
                .update();
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
