package id.pulang.incidents.imports;

import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.Problem;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of what could not be taken from a file. */
@Repository
class ProblemRows {

    private static final String INSERT = """
            insert into incidents.problem (id, upload_id, post, row_number, line, code, told)
            select p.id, :upload, :post, p.row_number, p.line, p.code, p.told
            from unnest(cast(:ids as uuid[]), cast(:rows as int[]), cast(:lines as int[]), cast(:codes as text[]),
                        cast(:told as bytea[])) as p (id, row_number, line, code, told)
            """;

    private static final String OF = """
            select p.id, u.incident_id, p.row_number, p.line, p.code, p.told
            from incidents.problem p join incidents.upload u on u.id = p.upload_id
            where p.upload_id = :upload and p.row_number between :from and :to
            order by p.row_number, p.line, p.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdSource ids;
    private final SealedColumn told;

    ProblemRows(JdbcClient jdbc, JsonMapper json, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        told = vault.column(KeyPurpose.FILES, "incidents.problem.told");
    }

    /** What a problem tells of a file: in which column, and what stands there. */
    private record Told(String column, List<String> args) {}

    void insert(UploadId upload, PostCode post, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        UUID incident = incident(upload);
        UUID[] numbered = problems.stream().map(_ -> ids.next()).toArray(UUID[]::new);
        var closed = new byte[numbered.length][];
        for (int at = 0; at < closed.length; at++) {
            closed[at] = told.close(incident, numbered[at], json.writeValueAsString(told(problems.get(at))));
        }
        jdbc.sql(INSERT)
                .param("upload", upload.value())
                .param("post", post.value())
                .param("ids", numbered)
                .param("rows", problems.stream().map(Problem::row).toArray(Integer[]::new))
                .param("lines", problems.stream().map(Problem::line).toArray(Integer[]::new))
                .param("codes", problems.stream().map(Problem::code).toArray(String[]::new))
                .param("told", closed)
                .update();
    }

    private UUID incident(UploadId upload) {
        return jdbc.sql("select incident_id from incidents.upload where id = :upload")
                .param("upload", upload.value())
                .query(UUID.class)
                .single();
    }

    private static Told told(Problem problem) {
        return new Told(problem.column(), problem.args());
    }

    /** Notes the rows of a list that its newest file no longer has; they stay as they were. */
    void insertGone(UploadId upload, RosterId roster, PostCode post, int last) {
        List<Problem> gone = jdbc.sql("""
                select row_number from incidents.statement
                where roster_id = :roster and row_number > :last order by row_number
                """)
                .param("roster", roster.value())
                .param("last", last)
                .query((row, _) -> new Problem(row.getInt("row_number"), 0, "", "row_gone", List.of()))
                .list();
        insert(upload, post, gone);
    }

    List<Problem> of(UploadId upload, int from, int to) {
        return jdbc.sql(OF)
                .param("upload", upload.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> problem(row))
                .list();
    }

    private Problem problem(ResultSet row) throws SQLException {
        UUID incident = row.getObject("incident_id", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        Told opened = json.readValue(told.open(incident, id, row.getBytes("told")), Told.class);
        return new Problem(
                row.getInt("row_number"), row.getInt("line"), opened.column(), row.getString("code"), opened.args());
    }
}
