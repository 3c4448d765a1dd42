package id.pulang.authentication.posts;

import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.post}, as administrators write it. */
@Component
class OfficeRows {

    private final JdbcClient jdbc;

    OfficeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens a post unless there is one of that code, and says whether it did. */
    boolean open(Post post, UUID id) {
        return jdbc.sql("""
                insert into access.post (code, kind, name_id, name_en, zone, id, parent, purpose)
                values (:code, :kind, :local, :english, :zone, :id, cast(:parent as text), cast(:purpose as text))
                on conflict (code) do nothing
                """)
                        .param("code", post.code().value())
                        .param("kind", post.kind().name())
                        .param("local", post.nameLocal())
                        .param("english", post.nameEnglish())
                        .param("zone", post.zone().getId())
                        .param("id", id)
                        .param(
                                "parent",
                                Optional.ofNullable(post.parent())
                                        .map(PostCode::value)
                                        .orElse(null))
                        .param(
                                "purpose",
                                Optional.ofNullable(post.purpose())
                                        .map(Enum::name)
                                        .orElse(null))
                        .update()
                == 1;
    }

    void change(PostCode code, String local, String english, String zone) {
        jdbc.sql("""
                update access.post set name_id = :local, name_en = :english, zone = :zone
                where code = :code and closed_at is null
                """)
                .param("code", code.value())
                .param("local", local)
                .param("english", english)
                .param("zone", zone)
                .update();
    }

    void close(PostCode code, Instant at) {
        jdbc.sql("update access.post set closed_at = :at where code = :code and closed_at is null")
                .param("code", code.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    long people(PostCode code) {
        return jdbc.sql("select access.people_with(:code)")
                .param("code", code.value())
                .query(Long.class)
                .single();
    }

    /** Counts who works there, or will. */
    int officers(PostCode code, Instant now) {
        return jdbc.sql("""
                select count(distinct a.id) from access.account a join access.assignment s on s.account_id = a.id
                where s.post = :code and a.active and (s.until_at is null or s.until_at > :now)
                """)
                .param("code", code.value())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /** The offices whose people an office sees, nobody of which need act. */
    List<PostCode> inSightOf(PostCode office) {
        return jdbc.sql("select code from access.offices_in_sight_of(:office) as sight (code)")
                .param("office", office.value())
                .query((row, _) -> new PostCode(row.getString("code")))
                .list();
    }

    /** The ids by which codes of rows know posts. */
    Set<UUID> ids(Collection<PostCode> codes) {
        return jdbc.sql("select id from access.post where code = any(:codes)")
                .param("codes", codes.stream().map(PostCode::value).toArray(String[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }
}
