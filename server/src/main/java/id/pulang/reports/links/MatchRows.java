package id.pulang.reports.links;

import id.pulang.identity.PostCode;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code reports.match_code}. */
@Repository
class MatchRows {

    private final JdbcClient jdbc;

    MatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report that shares a code, and of which kinds. */
    record Shared(ReportId report, boolean phone, boolean place) {}

    void insert(ReportId report, PostCode post, Map<CodeKind, List<byte[]>> codes) {
        codes.forEach((kind, values) -> values.forEach(code -> jdbc.sql("""
                insert into reports.match_code (report_id, post, kind, code) values (:report, :post, :kind, :code)
                """)
                .param("report", report.value())
                .param("post", post.value())
                .param("kind", kind.name())
                .param("code", code)
                .update()));
    }

    /** The reports of other groups that share the sound of a name or a telephone; a place alone says too little. */
    List<Shared> sharing(Report report, int most) {
        return jdbc.sql("""
                select o.report_id, bool_or(o.kind = 'PHONE') as phone, bool_or(o.kind = 'PLACE') as place
                from reports.match_code m
                join reports.match_code o on o.code = m.code and o.kind = m.kind and o.report_id <> m.report_id
                join reports.report r on r.id = o.report_id
                where m.report_id = :report and r.group_id <> :group and r.copy_of is null
                group by o.report_id having bool_or(o.kind in ('NAME', 'PHONE'))
                order by bool_or(o.kind = 'PHONE') desc, count(*) desc, o.report_id desc limit :most
                """)
                .param("report", report.id().value())
                .param("group", report.bonds().group())
                .param("most", most)
                .query((row, _) -> new Shared(
                        new ReportId(row.getObject("report_id", UUID.class)),
                        row.getBoolean("phone"),
                        row.getBoolean("place")))
                .list();
    }
}
