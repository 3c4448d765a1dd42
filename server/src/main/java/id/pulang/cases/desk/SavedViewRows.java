package id.pulang.cases.desk;

import id.pulang.identity.Actor;
import id.pulang.identity.UserId;
import id.pulang.pages.views.SavedView;
import id.pulang.pages.views.ViewedList;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of saved views. */
@Repository
class SavedViewRows {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SealedColumn names;
    private final SealedColumn queries;

    SavedViewRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
        names = vault.column(KeyPurpose.NARRATIVE, "cases.saved_view.name");
        queries = vault.column(KeyPurpose.NARRATIVE, "cases.saved_view.query");
    }

    void save(SavedView view, Actor officer, Instant at) {
        UUID by = officer.id().value();
        byte[] mark = mark(by, view.list(), view.name());
        jdbc.sql("""
                insert into cases.saved_view (id, officer, post, list, mark, name, query, shared, saved_at)
                values (:id, :officer, :post, :list, :mark, :name, :query, :shared, :at)
                on conflict (officer, mark) do update
                    set query = excluded.query, shared = excluded.shared, saved_at = excluded.saved_at
                """)
                .param("id", view.id())
                .param("officer", by)
                .param("post", officer.post().value())
                .param("list", view.list().name())
                .param("mark", mark)
                .param("name", names.close(by, row(mark), view.name()))
                .param("query", queries.close(by, row(mark), view.query()))
                .param("shared", view.shared())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns those of an officer of a list, and those that others of the post share. */
    List<SavedView> of(Actor officer, ViewedList list) {
        return jdbc
                .sql("""
                        select id, officer, list, mark, name, query, shared from cases.saved_view
                        where list = :list and (officer = :officer or (shared and post = :post))
                        """)
                .param("officer", officer.id().value())
                .param("post", officer.post().value())
                .param("list", list.name())
                .query((row, _) -> view(row, officer.id().value()))
                .list()
                .stream()
                .sorted(Comparator.comparing(SavedView::name))
                .toList();
    }

    private SavedView view(ResultSet row, UUID reader) throws SQLException {
        UUID by = row.getObject("officer", UUID.class);
        String at = row(row.getBytes("mark"));
        return new SavedView(
                row.getObject("id", UUID.class),
                ViewedList.valueOf(row.getString("list")),
                names.open(by, at, row.getBytes("name")),
                queries.open(by, at, row.getBytes("query")),
                row.getBoolean("shared"),
                by.equals(reader));
    }

    /** Counts the views of an officer, of whichever list, beside one. */
    long countBeside(ViewedList list, String name, UserId officer) {
        return jdbc.sql("select count(*) from cases.saved_view where officer = :officer and mark <> :mark")
                .param("officer", officer.value())
                .param("mark", mark(officer.value(), list, name))
                .query(Long.class)
                .single();
    }

    /** Views of cases were marked before there were others. */
    private byte[] mark(UUID officer, ViewedList list, String name) {
        String of = list == ViewedList.CASES ? "" : list + " ";
        return vault.blindIndex("cases.saved_view " + of + officer, name);
    }

    private static String row(byte[] mark) {
        return HexFormat.of().formatHex(mark);
    }

    /** Forgets a view; false if the officer has none of that id. */
    boolean forget(UUID id, UserId officer) {
        return jdbc.sql("delete from cases.saved_view where id = :id and officer = :officer")
                        .param("id", id)
                        .param("officer", officer.value())
                        .update()
                == 1;
    }
}
