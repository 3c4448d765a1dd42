package id.pulang.incidents.imports;

import id.pulang.access.IdSource;
import id.pulang.access.PostCode;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.lists.StatedRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that writes many rows of a list at once, keeping what stood there before. */
@Repository
class ChunkRows {

    private static final String WRITE = """
            with came as (
                select * from jsonb_to_recordset(cast(:rows as jsonb))
                    as c (id uuid, "row" int, number text, facts jsonb, cells jsonb)),
            kept as (
                insert into incidents.statement_version
                    (statement_id, edition, post, number, facts, cells, written_at, replaced_at)
                select s.id, s.edition, s.post, s.number, s.facts, s.cells, s.written_at, :at
                from incidents.statement s join came c on c."row" = s.row_number
                where s.roster_id = :roster
                  and (s.number, s.facts, s.cells) is distinct from (c.number, c.facts, c.cells))
            insert into incidents.statement
                (id, incident_id, roster_id, post, row_number, number, facts, cells, edition, written_at)
            select c.id, :incident, :roster, :post, c."row", c.number, c.facts, c.cells, :edition, :at from came c
            on conflict (roster_id, row_number) do update
            set number = excluded.number, facts = excluded.facts, cells = excluded.cells,
                edition = excluded.edition, written_at = excluded.written_at
            where (statement.number, statement.facts, statement.cells)
                  is distinct from (excluded.number, excluded.facts, excluded.cells)
            returning id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdSource ids;

    ChunkRows(JdbcClient jdbc, JsonMapper json, IdSource ids) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
    }

    private record Line(UUID id, int row, String number, StatedFacts facts, List<String> cells) {}

    /** Writes rows and returns the ids of those that are new or changed; a statement keeps its id when corrected. */
    List<UUID> write(Import work, PostCode post, List<StatedRow> rows, Instant at) {
        List<Line> lines = rows.stream()
                .map(row -> new Line(
                        ids.next(),
                        row.row().number(),
                        row.number(),
                        row.facts(),
                        row.row().cells()))
                .toList();
        return jdbc.sql(WRITE)
                .param("rows", json.writeValueAsString(lines))
                .param("roster", work.progress().roster().value())
                .param("incident", work.progress().incident().value())
                .param("post", post.value())
                .param("edition", work.edition())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }
}
