package id.pulang.prevention.editions;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.prevention.WarningVersion.Refused;
import id.pulang.prevention.WarningVersion.Signature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of editions. */
@Repository
class EditionRows {

    private static final String COLUMNS = """
            select id, number, base, revision, changed_at, changed_by, proposed_at, proposed_by, refused_at, refused_by,
                refused_for, released_at, released_by, dropped_at, dropped_by from prevention.offer_edition
            """;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final JsonMapper json;

    EditionRows(JdbcClient jdbc, IdSource ids, JsonMapper json) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
    }

    /** Keeps a new edition under the next number; empty where another is open. Who calls holds the lock of editions. */
    Optional<EditionId> insert(int base, EditionTables tables, Signature by) {
        UUID id = ids.next();
        boolean kept = jdbc.sql("""
                        insert into prevention.offer_edition (id, number, base, revision, tables, changed_at, changed_by)
                        select :id, coalesce(max(number), 0) + 1, :base, 1, cast(:tables as jsonb), :at, :by
                        from prevention.offer_edition
                        having not exists (select from prevention.offer_edition
                            where released_at is null and dropped_at is null)
                        """)
                        .param("id", id)
                        .param("base", base)
                        .param("tables", json.writeValueAsString(tables.texts()))
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.by().value())
                        .update()
                == 1;
        return kept ? Optional.of(new EditionId(id)) : Optional.empty();
    }

    /** Changes the tables of an open edition; a proposal is one no more. */
    boolean change(Edition seen, EditionTables tables, Signature by) {
        return sign(seen, by, tables, "", """
                tables = cast(:tables as jsonb), changed_at = :at, changed_by = :by, proposed_at = null, proposed_by = null
                where true""");
    }

    boolean propose(Edition seen, Signature by) {
        return sign(seen, by, null, "", """
                proposed_at = :at, proposed_by = :by, refused_at = null, refused_by = null, refused_for = null
                where proposed_at is null""");
    }

    /** Releases an edition with the tables that carry its name. */
    boolean release(Edition seen, EditionTables named, Signature by) {
        return sign(seen, by, named, "", """
                tables = cast(:tables as jsonb), released_at = :at, released_by = :by
                where proposed_at is not null and proposed_by <> :by""");
    }

    /** Keeps what the desk signed of a released edition. */
    void publish(EditionId id, byte[] signature) {
        jdbc.sql("update prevention.offer_edition set signature = :signature where id = :id and signature is null")
                .param("signature", signature)
                .param("id", id.value())
                .update();
    }

    /** Those that are released and not signed. */
    List<Edition> unpublished() {
        return jdbc.sql(COLUMNS + "where released_at is not null and signature is null")
                .query((row, _) -> edition(row))
                .list();
    }

    boolean refuse(Edition seen, String because, Signature by) {
        return sign(seen, by, null, because, """
                refused_at = :at, refused_by = :by, refused_for = :because, proposed_at = null, proposed_by = null
                where proposed_at is not null""");
    }

    boolean drop(Edition seen, Signature by) {
        return sign(seen, by, null, "", "dropped_at = :at, dropped_by = :by where true");
    }

    /** Signs an open edition; false where it was changed since it was seen. */
    private boolean sign(Edition seen, Signature by, @Nullable EditionTables tables, String because, String what) {
        return jdbc.sql("update prevention.offer_edition set revision = revision + 1, " + what + """
                         and id = :id and revision = :revision and released_at is null and dropped_at is null
                        """)
                        .param("because", because)
                        .param("tables", tables == null ? null : json.writeValueAsString(tables.texts()))
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.by().value())
                        .param("id", seen.id().value())
                        .param("revision", seen.revision())
                        .update()
                == 1;
    }

    Optional<Edition> find(EditionId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> edition(row))
                .optional();
    }

    Optional<Edition> find(int number) {
        return jdbc.sql(COLUMNS + "where number = :number")
                .param("number", number)
                .query((row, _) -> edition(row))
                .optional();
    }

    /** All, the latest first. */
    List<Edition> all() {
        return jdbc.sql(COLUMNS + "order by number desc")
                .query((row, _) -> edition(row))
                .list();
    }

    @SuppressWarnings("unchecked")
    EditionTables tables(EditionId id) {
        return new EditionTables(json.readValue(
                jdbc.sql("select tables from prevention.offer_edition where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single(),
                Map.class));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        Signature refused = signature(row, "refused");
        var marks = new EditionMarks(
                Objects.requireNonNull(signature(row, "changed")),
                signature(row, "proposed"),
                refused == null ? null : new Refused(refused, row.getString("refused_for")),
                signature(row, "released"),
                signature(row, "dropped"));
        return new Edition(
                new EditionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getInt("base"),
                row.getInt("revision"),
                marks);
    }

    private static @Nullable Signature signature(ResultSet row, String act) throws SQLException {
        UUID by = row.getObject(act + "_by", UUID.class);
        return by == null
                ? null
                : new Signature(
                        new UserId(by),
                        row.getObject(act + "_at", OffsetDateTime.class).toInstant());
    }
}
