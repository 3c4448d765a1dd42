package id.pulang.cases.desk;

import id.pulang.access.Actor;
import id.pulang.access.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of saved views. */
@Repository
class SavedViewRows {

    private final JdbcClient jdbc;

    SavedViewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(SavedView view, Actor officer, Instant at) {
        jdbc.sql("""
                insert into cases.saved_view (id, officer, post, name, query, saved_at)
                values (:id, :officer, :post, :name, :query, :at)
                on conflict (officer, name) do update set query = excluded.query, saved_at = excluded.saved_at
                """)
                .param("id", view.id())
                .param("officer", officer.id().value())
                .param("post", officer.post().value())
                .param("name", view.name())
                .param("query", view.query())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<SavedView> of(UserId officer) {
        return jdbc.sql("select id, name, query from cases.saved_view where officer = :officer order by name")
                .param("officer", officer.value())
                .query((row, _) ->
                        new SavedView(row.getObject("id", UUID.class), row.getString("name"), row.getString("query")))
                .list();
    }

    void forget(UUID id, UserId officer) {
        jdbc.sql("delete from cases.saved_view where id = :id and officer = :officer")
                .param("id", id)
                .param("officer", officer.value())
                .update();
    }
}
