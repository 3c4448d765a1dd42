package id.pulang.protection.rowcodes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.row_code}, and what a transaction has noted of the rows that it changed. */
@Component
class RowCodeRows {

    private final JdbcClient jdbc;

    RowCodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row beside the code that was kept of it; one of the two may be missing.
     *
     * @param written which transactions have written row and code as they are: where these are the same as before,
     *     nobody can have changed either
     */
    record Place(String key, UUID about, Optional<String> written) {}

    /** A row with its words, and the code that was kept of it. */
    record Beside(Place place, String words, RowCode code) {}

    /** Which rows to look at: those about some subjects, or those of an agency. */
    record Scope(String ofRow, String ofCode, Object[] values) {

        static Scope about(Coded kind, Collection<UUID> about) {
            return new Scope(kind.about(), "c.about", about.toArray(UUID[]::new));
        }

        static Scope agency(String agency) {
            return new Scope("r.agency", "split_part(c.key, '/', 1)", new String[] {agency});
        }
    }

    /** Whether the transaction has changed rows that carry codes. */
    boolean anyNoted() {
        return jdbc.sql("select current_setting('pulang.rows', true) = 'noted' is true")
                .query(Boolean.class)
                .single();
    }

    List<RowNote> noted() {
        return jdbc.sql("select kind, key, about, post, before, after from pg_temp.rows_noted order by number")
                .query((row, _) -> new RowNote(
                        row.getString("kind"),
                        row.getString("key"),
                        row.getObject("about", UUID.class),
                        row.getString("post"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    List<RowCode> of(Collection<RowNote> notes) {
        return jdbc.sql("""
                select c.* from access.row_code c
                join unnest(:kinds, :keys) as noted (kind, key) on noted.kind = c.kind and noted.key = c.key
                """)
                .param("kinds", notes.stream().map(RowNote::kind).toArray(String[]::new))
                .param("keys", notes.stream().map(RowNote::key).toArray(String[]::new))
                .query((row, _) -> code(row))
                .list();
    }

    void keep(List<RowCode> codes) {
        jdbc.sql("""
                insert into access.row_code (kind, key, about, post, version, gone, code)
                select * from unnest(:kinds, :keys, :abouts, :posts, :versions, :gone, :codes)
                on conflict (kind, key) do update set about = excluded.about, post = excluded.post,
                    version = excluded.version, gone = excluded.gone, code = excluded.code
                """)
                .param("kinds", codes.stream().map(RowCode::kind).toArray(String[]::new))
                .param("keys", codes.stream().map(RowCode::key).toArray(String[]::new))
                .param("abouts", codes.stream().map(RowCode::about).toArray(UUID[]::new))
                .param("posts", codes.stream().map(RowCode::post).toArray(String[]::new))
                .param("versions", codes.stream().map(RowCode::version).toArray(Integer[]::new))
                .param("gone", codes.stream().map(RowCode::gone).toArray(Boolean[]::new))
                .param("codes", codes.stream().map(RowCode::code).toArray(byte[][]::new))
                .update();
    }

    /** Sees, until the transaction ends or this is said again, what a post does; returns which one it was. */
    String seeAs(String post) {
        return jdbc.sql("""
                select before.post, set_config('pulang.post', :post, true)
                from (select coalesce(current_setting('pulang.post', true), '') as post offset 0) before
                """)
                .param("post", post)
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** Finds rows beside their codes, also where one of the two is missing. */
    List<Place> places(Coded kind, Scope scope) {
        return jdbc.sql("""
                with stored as (%s where %s = any(:values)),
                kept as (
                    select c.*, c.xmin::text as coded from access.row_code c
                    where c.kind = :kind and %s = any(:values) and not c.gone)
                select coalesce(r.key, c.key) as key, coalesce(r.about, c.about) as about,
                    r.written || '.' || c.coded as written
                from stored r full join kept c on c.key = r.key
                where r.key is not null or c.post is null or access.sees_post(c.post)
                """.formatted(kind.places(), scope.ofRow(), scope.ofCode()))
                .param("kind", kind.table())
                .param("values", scope.values())
                .query((row, _) -> place(row))
                .list();
    }

    /** Reads what some rows say, and their codes. */
    List<Beside> beside(Coded kind, Collection<Place> places) {
        return jdbc.sql("""
                select r.words, r.written || '.' || c.xmin::text as written, c.*
                from (%s where %s = any(:about)) r
                join access.row_code c on c.kind = :kind and c.key = r.key
                where r.key = any(:keys)
                """.formatted(kind.rows(), kind.about()))
                .param("kind", kind.table())
                .param("about", places.stream().map(Place::about).distinct().toArray(UUID[]::new))
                .param("keys", places.stream().map(Place::key).toArray(String[]::new))
                .query((row, _) -> new Beside(place(row), row.getString("words"), code(row)))
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("key"),
                row.getObject("about", UUID.class),
                Optional.ofNullable(row.getString("written")));
    }

    /** Keeps all others from writing to a table until the transaction ends. */
    void hold(Coded kind) {
        jdbc.sql("select access.hold_coded_rows(cast(:table as regclass))")
                .param("table", kind.table())
                .query((row, _) -> kind)
                .single();
    }

    boolean hasBegun(Coded kind) {
        return jdbc.sql("select exists (select from access.audit_entry where act = '%s' and detail = :table)"
                        .formatted(CodeLines.BEGAN))
                .param("table", kind.table())
                .query(Boolean.class)
                .single();
    }

    /** All rows of a table, as if a transaction had just written them. */
    List<RowNote> all(Coded kind) {
        return jdbc.sql("""
                select r.key, r.about, r.words, r.post from (%s) r
                where not exists (select from access.row_code c where c.kind = :kind and c.key = r.key)
                """.formatted(kind.rows()))
                .param("kind", kind.table())
                .query((row, _) -> new RowNote(
                        kind.table(),
                        row.getString("key"),
                        row.getObject("about", UUID.class),
                        row.getString("post"),
                        null,
                        row.getString("words")))
                .list();
    }

    private static RowCode code(ResultSet row) throws SQLException {
        return new RowCode(
                row.getString("kind"),
                row.getString("key"),
                row.getObject("about", UUID.class),
                row.getString("post"),
                row.getInt("version"),
                row.getBoolean("gone"),
                row.getBytes("code"));
    }
}
