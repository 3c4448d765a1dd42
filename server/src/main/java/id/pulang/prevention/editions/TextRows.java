package id.pulang.prevention.editions;

import id.pulang.identity.IdSource;
import id.pulang.prevention.WarningVersion.Signature;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of texts that officers added. */
@Repository
class TextRows {

    private final JdbcClient jdbc;
    private final IdSource ids;

    TextRows(JdbcClient jdbc, IdSource ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    UUID insert(String kind, String content, Signature by) {
        UUID id = ids.next();
        jdbc.sql("""
                insert into prevention.offer_text (id, kind, content, added_at, added_by)
                values (:id, :kind, :content, :at, :by)
                """)
                .param("id", id)
                .param("kind", kind)
                .param("content", content)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.by().value())
                .update();
        return id;
    }

    /** Takes a text out; false where it is out already. */
    boolean remove(UUID id, Signature by) {
        return jdbc.sql("""
                        update prevention.offer_text set removed_at = :at, removed_by = :by
                        where id = :id and removed_at is null
                        """)
                        .param("id", id)
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.by().value())
                        .update()
                == 1;
    }

    /** Those that count, the latest first. */
    List<AddedText> all() {
        return jdbc.sql("""
                        select id, kind, content, added_at from prevention.offer_text
                        where removed_at is null order by added_at desc, id desc
                        """)
                .query((row, _) -> new AddedText(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("content"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
