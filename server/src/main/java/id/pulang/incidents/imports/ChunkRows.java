package id.pulang.incidents.imports;

import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.lists.StatedRow;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that writes many rows of a list at once, keeping what stood there before. */
@Repository
class ChunkRows {

    private static final String STANDING = """
            select id, row_number, number, edition, facts, kept, cells from incidents.statement
            where roster_id = :roster and row_number between :first and :last
            """;

    private static final String WRITE = """
            with came as (
                select * from unnest(cast(:ids as uuid[]), cast(:rows as int[]), cast(:marks as bytea[]),
                                     cast(:numbers as bytea[]),
                                     cast(:facts as bytea[]), cast(:kept as bytea[]), cast(:cells as bytea[]))
                    as c (id, row_number, mark, number, facts, kept, cells)),
            kept as (
                insert into incidents.statement_version
                    (statement_id, edition, post, number, facts, kept, cells, written_at, replaced_at)
                select s.id, s.edition, s.post, s.number, s.facts, s.kept, s.cells, s.written_at, :at
                from incidents.statement s join came c on c.id = s.id)
            insert into incidents.statement
                (id, incident_id, roster_id, post, row_number, mark, number, facts, kept, cells, edition, written_at)
            select c.id, :incident, :roster, :post, c.row_number, c.mark, c.number, c.facts, c.kept, c.cells, :edition, :at from came c
            on conflict (roster_id, row_number) do update
            set mark = excluded.mark, number = excluded.number, facts = excluded.facts, kept = excluded.kept,
                cells = excluded.cells, edition = excluded.edition, written_at = excluded.written_at
            returning id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdSource ids;
    private final Vault vault;
    private final SealedColumn numbers;
    private final SealedColumn facts;
    private final SealedColumn kept;
    private final SealedColumn cells;

    ChunkRows(JdbcClient jdbc, JsonMapper json, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.vault = vault;
        numbers = vault.column(KeyPurpose.IDENTITY, "incidents.statement.number");
        facts = vault.column(KeyPurpose.IDENTITY, "incidents.statement.facts");
        kept = vault.column(KeyPurpose.IDENTITY, "incidents.statement.kept");
        cells = vault.column(KeyPurpose.IDENTITY, "incidents.statement.cells");
    }

    /** A row as it is said now. */
    private record Line(UUID id, int row, String number, StatedFacts facts, List<String> cells) {

        boolean saysAs(Line other) {
            return number.equals(other.number) && facts.equals(other.facts) && cells.equals(other.cells);
        }
    }

    /** Writes rows and returns the ids of those that are new or changed; a statement keeps its id when corrected. */
    List<UUID> write(Import work, String list, PostCode post, List<StatedRow> rows, Instant at) {
        Map<Integer, Line> standing = standing(work, rows);
        List<Line> changed = rows.stream()
                .map(row -> line(row, standing))
                .filter(line ->
                        !standing.containsKey(line.row()) || !line.saysAs(standing.getOrDefault(line.row(), line)))
                .toList();
        return changed.isEmpty() ? List.of() : written(work, list, post, changed, at);
    }

    private List<UUID> written(Import work, String list, PostCode post, List<Line> lines, Instant at) {
        facts.prepare(lines.stream().map(Line::id).toList());
        return jdbc.sql(WRITE)
                .param("ids", lines.stream().map(Line::id).toArray(UUID[]::new))
                .param("rows", lines.stream().map(Line::row).toArray(Integer[]::new))
                .param("marks", marks(work, list, lines))
                .param("numbers", sealed(numbers, work, lines, Line::number))
                .param("facts", sealed(facts, work, lines, line -> line.facts().withoutKept()))
                .param("kept", sealedKept(work, lines))
                .param("cells", sealed(cells, work, lines, Line::cells))
                .param("roster", work.progress().roster().value())
                .param("incident", work.progress().incident().value())
                .param("post", post.value())
                .param("edition", work.edition())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private byte[][] marks(Import work, String list, List<Line> lines) {
        var incident = work.progress().incident();
        return lines.stream()
                .map(line -> new ListNumber(list, line.number()).mark(vault, incident))
                .toArray(byte[][]::new);
    }

    private Line line(StatedRow row, Map<Integer, Line> standing) {
        int number = row.row().number();
        Line known = standing.get(number);
        UUID id = known == null ? ids.next() : known.id();
        return new Line(id, number, row.number(), row.facts(), row.row().cells());
    }

    private Map<Integer, Line> standing(Import work, List<StatedRow> rows) {
        var standing = new HashMap<Integer, Line>();
        if (rows.isEmpty()) {
            return standing;
        }
        jdbc.sql(STANDING)
                .param("roster", work.progress().roster().value())
                .param("first", rows.getFirst().row().number())
                .param("last", rows.getLast().row().number())
                .query(row -> {
                    standing.put(row.getInt("row_number"), opened(row));
                });
        return standing;
    }

    private Line opened(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String edition = id + "/" + row.getInt("edition");
        return new Line(
                id,
                row.getInt("row_number"),
                json.readValue(numbers.open(id, edition, row.getBytes("number")), String.class),
                json.readValue(facts.open(id, edition, row.getBytes("facts")), StatedFacts.class)
                        .with(openedKept(id, edition, row.getBytes("kept"))),
                List.of(json.readValue(cells.open(id, edition, row.getBytes("cells")), String[].class)));
    }

    private Map<String, String> openedKept(UUID id, String edition, byte @Nullable [] sealed) {
        return sealed == null
                ? Map.of()
                : json.readValue(kept.open(id, edition, sealed), new TypeReference<Map<String, String>>() {});
    }

    /** Most lists have no such columns, and then nothing is written. */
    private byte[][] sealedKept(Import work, List<Line> lines) {
        return lines.stream()
                .map(line -> kept.closeIfAny(
                        line.id(),
                        line.id() + "/" + work.edition(),
                        Optional.of(line.facts().kept())
                                .filter(columns -> !columns.isEmpty())
                                .map(json::writeValueAsString)
                                .orElse(null)))
                .toArray(byte[][]::new);
    }

    private byte[][] sealed(SealedColumn column, Import work, List<Line> lines, Function<Line, Object> what) {
        return lines.stream()
                .map(line -> column.close(
                        line.id(), line.id() + "/" + work.edition(), json.writeValueAsString(what.apply(line))))
                .toArray(byte[][]::new);
    }
}
