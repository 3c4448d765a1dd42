package id.pulang.incidents.imports;

import id.pulang.access.IdSource;
import id.pulang.access.PostCode;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.UploadId;
import id.pulang.incidents.files.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of what could not be taken from a file. */
@Repository
class ProblemRows {

    private static final String INSERT = """
            insert into incidents.problem (id, upload_id, post, row_number, line, column_name, code, args)
            select p.id, :upload, :post, p."row", p.line, p."column", p.code, p.args
            from jsonb_to_recordset(cast(:problems as jsonb))
                as p (id uuid, "row" int, line int, "column" text, code text, args jsonb)
            """;

    private static final String OF = """
            select row_number, line, column_name, code, args from incidents.problem
            where upload_id = :upload and row_number between :from and :to
            order by row_number, id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdSource ids;

    ProblemRows(JdbcClient jdbc, JsonMapper json, IdSource ids) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
    }

    private record Line(UUID id, int row, int line, String column, String code, List<String> args) {}

    void insert(UploadId upload, PostCode post, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        List<Line> lines = problems.stream()
                .map(each -> new Line(ids.next(), each.row(), each.line(), each.column(), each.code(), each.args()))
                .toList();
        jdbc.sql(INSERT)
                .param("upload", upload.value())
                .param("post", post.value())
                .param("problems", json.writeValueAsString(lines))
                .update();
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
                .query((row, _) -> new Problem(
                        row.getInt("row_number"),
                        row.getInt("line"),
                        row.getString("column_name"),
                        row.getString("code"),
                        List.of(json.readValue(row.getString("args"), String[].class))))
                .list();
    }
}
