package id.pulang.incidents.imports;

import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.lists.Mapping;
import id.pulang.lists.columns.ColumnKind;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of mappings that officers confirmed for a header. */
@Repository
class MappingRows {

    private static final String REMEMBER = """
            insert into incidents.remembered_mapping (fingerprint, post, kind, fields, confirmed_at, confirmed_by)
            values (:fingerprint, :post, :kind, cast(:fields as jsonb), :at, :by)
            on conflict (fingerprint, post) do update
            set kind = excluded.kind, fields = excluded.fields,
                confirmed_at = excluded.confirmed_at, confirmed_by = excluded.confirmed_by
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MappingRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A mapping that was confirmed before. */
    record Remembered(ListKind kind, Mapping mapping) {}

    Optional<Remembered> find(String fingerprint, PostCode post) {
        return jdbc.sql("""
                select kind, fields from incidents.remembered_mapping where fingerprint = :fingerprint and post = :post
                """)
                .param("fingerprint", fingerprint)
                .param("post", post.value())
                .query((row, _) -> new Remembered(
                        ListKind.valueOf(row.getString("kind")),
                        new Mapping(List.of(json.readValue(row.getString("fields"), ColumnKind[].class)))))
                .optional();
    }

    void remember(String fingerprint, ListKind kind, Mapping mapping, Actor actor) {
        jdbc.sql(REMEMBER)
                .param("fingerprint", fingerprint)
                .param("post", actor.post().value())
                .param("kind", kind.name())
                .param("fields", json.writeValueAsString(mapping.fields()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.id().value())
                .update();
    }
}
