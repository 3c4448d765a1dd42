package id.pulang.incidents.imports;

import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that reads the rows of a list as they came. */
@Repository
class SheetRows {

    private static final String PLACES = """
            select s.id, s.roster_id, s.row_number,
                   (row_number() over (partition by s.roster_id order by s.row_number))::int - 1 as before
            from incidents.statement s join incidents.roster r on r.id = s.roster_id
            where s.incident_id = :incident and r.withdrawn_at is null
            order by r.accepted_at, s.roster_id, s.row_number offset :skip limit :most
            """;

    /** How many rows stand before one is counted among all of its list, since its pages are those of today. */
    private static final String PLACES_AT = """
            select id, roster_id, row_number, before from (
                select s.id, s.roster_id, s.row_number, r.accepted_at, r.withdrawn_at,
                       (row_number() over (partition by s.roster_id order by s.row_number))::int - 1 as before,
                       coalesce((select min(v.written_at) from incidents.statement_version v
                           where v.statement_id = s.id), s.written_at) as since
                from incidents.statement s join incidents.roster r on r.id = s.roster_id
                where s.incident_id = :incident) told
            where since <= :at and (withdrawn_at is null or withdrawn_at > :at)
            order by accepted_at, roster_id, row_number offset :skip limit :most
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SealedColumn headers;
    private final SealedColumn numbers;
    private final SealedColumn cells;

    SheetRows(JdbcClient jdbc, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        headers = vault.column(KeyPurpose.FILES, "incidents.upload.headers");
        numbers = vault.column(KeyPurpose.IDENTITY, "incidents.statement.number");
        cells = vault.column(KeyPurpose.IDENTITY, "incidents.statement.cells");
    }

    /**
     * A row whose cells are still sealed.
     *
     * @param edition that of the list in which it stood last
     */
    record SealedRow(StatementId id, int row, int edition, String number, Sealed<List<String>> cells) {}

    List<String> headers(UploadId upload) {
        return jdbc.sql("select incident_id, headers from incidents.upload where id = :upload")
                .param("upload", upload.value())
                .query((row, _) -> texts(headers.open(
                        row.getObject("incident_id", UUID.class), upload.value(), row.getBytes("headers"))))
                .single();
    }

    /** Where a statement stands, and how many rows of its list stand before it. */
    record RowPlace(StatementId id, RosterId roster, int row, int before) {}

    /** Finds where the statements of an incident stand, or stood at a moment, without those of withdrawn lists. */
    List<RowPlace> places(IncidentId incident, Optional<Instant> at, long skip, int most) {
        StatementSpec asked = jdbc.sql(at.isPresent() ? PLACES_AT : PLACES)
                .param("incident", incident.value())
                .param("skip", skip)
                .param("most", most);
        return at.map(moment -> asked.param("at", moment.atOffset(ZoneOffset.UTC)))
                .orElse(asked)
                .query((row, _) -> new RowPlace(
                        new StatementId(row.getObject("id", UUID.class)),
                        new RosterId(row.getObject("roster_id", UUID.class)),
                        row.getInt("row_number"),
                        row.getInt("before")))
                .list();
    }

    List<SealedRow> rows(RosterId roster, long skip, int most) {
        return jdbc.sql("""
                select id, row_number, number, edition, cells from incidents.statement
                where roster_id = :roster order by row_number offset :skip limit :most
                """)
                .param("roster", roster.value())
                .param("skip", skip)
                .param("most", most)
                .query((row, _) -> row(row))
                .list();
    }

    /** Finds the list on which a statement stands. */
    Optional<RosterId> roster(StatementId statement) {
        return jdbc.sql("select roster_id from incidents.statement where id = :id")
                .param("id", statement.value())
                .query((row, _) -> new RosterId(row.getObject("roster_id", UUID.class)))
                .optional();
    }

    List<SealedRow> row(StatementId statement) {
        return jdbc.sql("select id, row_number, number, edition, cells from incidents.statement where id = :id")
                .param("id", statement.value())
                .query((row, _) -> row(row))
                .list();
    }

    List<SealedRow> rowsWithProblems(RosterId roster, UploadId upload, long skip, int most) {
        return jdbc.sql("""
                select id, row_number, number, edition, cells from incidents.statement s
                where roster_id = :roster and exists (
                    select 1 from incidents.problem p where p.upload_id = :upload and p.row_number = s.row_number)
                order by row_number offset :skip limit :most
                """)
                .param("roster", roster.value())
                .param("upload", upload.value())
                .param("skip", skip)
                .param("most", most)
                .query((row, _) -> row(row))
                .list();
    }

    long countWithProblems(UploadId upload) {
        return jdbc.sql("""
                select count(distinct row_number) from incidents.problem where upload_id = :upload and row_number > 0
                """).param("upload", upload.value()).query(Long.class).single();
    }

    /** What a row said in an earlier edition of its list. */
    record Version(int edition, List<String> cells) {}

    Map<StatementId, List<Version>> earlier(Collection<StatementId> ids) {
        var versions = new HashMap<StatementId, List<Version>>();
        jdbc.sql("""
                select statement_id, edition, cells from incidents.statement_version
                where statement_id = any(:ids) order by edition desc
                """)
                .param("ids", ids.stream().map(StatementId::value).toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("statement_id", UUID.class);
                    versions.computeIfAbsent(new StatementId(id), _ -> new ArrayList<>())
                            .add(version(id, row.getInt("edition"), row.getBytes("cells")));
                });
        return versions;
    }

    private SealedRow row(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        int edition = row.getInt("edition");
        byte[] sealed = row.getBytes("cells");
        return new SealedRow(
                new StatementId(id),
                row.getInt("row_number"),
                edition,
                json.readValue(numbers.open(id, id + "/" + edition, row.getBytes("number")), String.class),
                Sealed.of(new Subject("statement", id), () -> cells(id, edition, sealed)));
    }

    private Version version(UUID statement, int edition, byte[] sealed) {
        return new Version(edition, cells(statement, edition, sealed));
    }

    private List<String> cells(UUID statement, int edition, byte[] sealed) {
        return texts(cells.open(statement, statement + "/" + edition, sealed));
    }

    private List<String> texts(String array) {
        return List.of(json.readValue(array, String[].class));
    }
}
