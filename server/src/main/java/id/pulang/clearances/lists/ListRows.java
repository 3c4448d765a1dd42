package id.pulang.clearances.lists;

import id.pulang.cases.CaseId;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.clearances.lists.FactsReceipt.Outcome;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.identity.transactions.Locks;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.rosters.NeutralName;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code clearances.list_import} and {@code clearances.list_line}: every row that a list ever told. */
@Component
class ListRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final SealedColumn cells;
    private final SealedColumn names;
    private final SealedColumn problems;
    private final Locks locks;

    ListRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Vault vault, Locks locks) {
        this.locks = locks;
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        cells = vault.column(KeyPurpose.TRAVEL, "clearances.list_line.cells");
        names = vault.column(KeyPurpose.TRAVEL, "clearances.list_import.file_name");
        problems = vault.column(KeyPurpose.TRAVEL, "clearances.list_import.problem");
    }

    /** What identifies an import and who brought it. */
    record Import(
            ImportId id,
            IncidentId incident,
            PostCode post,
            String fileName,
            String digest,
            Optional<String> problem,
            UserId by,
            Instant at) {

        Import because(String problem) {
            return new Import(id, incident, post, fileName, digest, Optional.of(problem), by, at);
        }
    }

    /** What a list last said about a gate of a case. */
    record LastSaid(CaseId caseId, String gate, String word, String document, String on) {}

    /** Makes imports of one incident take turns until the transaction ends. */
    void takeTurns(IncidentId incident) {
        locks.take("fact lists " + incident.value());
    }

    void add(Import taken) {
        UUID id = taken.id().value();
        jdbc.sql("""
                insert into clearances.list_import (id, incident_id, post, file_name, digest, problem, received_by, received_at)
                values (:id, :incident, :post, :file, :digest, :problem, :by, :at)
                """)
                .param("id", id)
                .param("incident", taken.incident().value())
                .param("post", taken.post().value())
                .param("file", names.close(id, taken.fileName()))
                .param("digest", taken.digest())
                .param("problem", problems.closeIfAny(id, id, taken.problem().orElse(null)), Types.BINARY)
                .param("by", taken.by().value())
                .param("at", Timestamp.from(taken.at()))
                .update();
    }

    void addLines(ImportId id, PostCode post, List<FactsReceipt.Line> lines, Map<Integer, CaseId> cases) {
        cells.prepare(cases.values().stream().map(CaseId::value).toList());
        batches.batchUpdate(
                """
                insert into clearances.list_line (import_id, row_no, post, gate, cells, outcome, case_id, recorded_for)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                lines.stream()
                        .map(line -> values(id, post, line, cases.get(line.row())))
                        .toList());
    }

    private @Nullable Object[] values(ImportId id, PostCode post, FactsReceipt.Line line, @Nullable CaseId caseId) {
        UUID known = Optional.ofNullable(caseId).map(CaseId::value).orElse(null);
        return new @Nullable Object[] {
            id.value(),
            line.row(),
            post.value(),
            line.outcome() == Outcome.PROBLEM ? "" : line.gate(),
            cells.close(
                    Objects.requireNonNullElse(known, id.value()),
                    id.value() + "/" + line.row(),
                    json.writeValueAsString(line)),
            line.outcome().name(),
            known,
            known
        };
    }

    /** Returns what lists last said on each gate of several cases. */
    Map<CaseId, Map<String, LastSaid>> lastTold(Collection<CaseId> cases) {
        Map<CaseId, Map<String, LastSaid>> told = new HashMap<>();
        jdbc.sql("""
                select distinct on (case_id, gate) case_id, import_id, row_no, recorded_for, cells
                from clearances.list_line
                where case_id = any(:cases) and outcome = 'APPLIED'
                order by case_id, gate, seq desc
                """)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, _) -> told(row))
                .list()
                .forEach(each -> told.computeIfAbsent(each.caseId(), _ -> new HashMap<>())
                        .put(each.gate(), each));
        return told;
    }

    /** Returns what lists newly said on one gate of a case, the newest first. */
    List<Mention> mentions(CaseId caseId, String gate) {
        return jdbc.sql("""
                select line.*, taken.file_name, taken.received_by, taken.received_at
                from clearances.list_line line
                join clearances.list_import taken on taken.id = line.import_id
                where line.case_id = :case and line.gate = :gate and line.outcome = 'APPLIED'
                order by line.seq desc
                """)
                .param("case", caseId.value())
                .param("gate", gate)
                .query((row, _) -> mention(row))
                .list();
    }

    /** Returns the rows of the same file that were already taken, if it came before. */
    Set<Integer> alreadyTaken(IncidentId incident, String digest) {
        return new HashSet<>(jdbc.sql("""
                select line.row_no from clearances.list_line line
                join clearances.list_import taken on taken.id = line.import_id
                where taken.incident_id = :incident and taken.digest = :digest and line.outcome <> 'PROBLEM'
                """)
                .param("incident", incident.value())
                .param("digest", digest)
                .query(Integer.class)
                .list());
    }

    /** Returns the receipt of an import with every line. */
    Optional<FactsReceipt> find(ImportId id) {
        return jdbc.sql("select * from clearances.list_import where id = :id")
                .param("id", id.value())
                .query((row, _) -> receipt(row, lines(id)))
                .optional();
    }

    /** Returns the case that each row of an import is about, where it is about one. */
    Map<Integer, CaseId> cases(ImportId id) {
        Map<Integer, CaseId> cases = new HashMap<>();
        jdbc.sql("select row_no, case_id from clearances.list_line where import_id = :id and case_id is not null")
                .param("id", id.value())
                .query((row, _) -> cases.put(row.getInt("row_no"), new CaseId(row.getObject("case_id", UUID.class))))
                .list();
        return cases;
    }

    List<FactsReceipt> of(IncidentId incident) {
        return jdbc.sql("""
                select * from clearances.list_import where incident_id = :incident order by received_at desc limit 20
                """)
                .param("incident", incident.value())
                .query((row, _) -> receipt(row, List.of()))
                .list();
    }

    private List<FactsReceipt.Line> lines(ImportId id) {
        return jdbc.sql("select * from clearances.list_line where import_id = :id order by row_no")
                .param("id", id.value())
                .query((row, _) -> line(row))
                .list();
    }

    @Override
    public String followingTable() {
        return "clearances.list_line";
    }

    private LastSaid told(ResultSet row) throws SQLException {
        FactsReceipt.Line line = line(row);
        return new LastSaid(
                new CaseId(row.getObject("case_id", UUID.class)),
                line.gate(),
                line.state(),
                line.document(),
                line.on());
    }

    private Mention mention(ResultSet row) throws SQLException {
        FactsReceipt.Line line = line(row);
        UUID taken = row.getObject("import_id", UUID.class);
        Instant received = row.getTimestamp("received_at").toInstant();
        return new Mention(
                line.state(),
                line.document(),
                FactsFile.date(line.on(), LocalDate.ofInstant(received, ZoneOffset.UTC)),
                NeutralName.of(names.open(taken, row.getBytes("file_name"))) + " #" + line.row(),
                new UserId(row.getObject("received_by", UUID.class)),
                received);
    }

    private FactsReceipt receipt(ResultSet row, List<FactsReceipt.Line> lines) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new FactsReceipt(
                new ImportId(id),
                names.open(id, row.getBytes("file_name")),
                row.getTimestamp("received_at").toInstant(),
                Optional.ofNullable(problems.openIfAny(id, id, row.getBytes("problem"))),
                lines);
    }

    private FactsReceipt.Line line(ResultSet row) throws SQLException {
        UUID taken = row.getObject("import_id", UUID.class);
        UUID known = row.getObject("recorded_for", UUID.class);
        String place = taken + "/" + row.getInt("row_no");
        return json.readValue(
                cells.open(known == null ? taken : known, place, row.getBytes("cells")), FactsReceipt.Line.class);
    }
}
