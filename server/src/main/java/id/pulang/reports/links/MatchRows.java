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

    private static final int LATEST = 100;

    private final JdbcClient jdbc;

    MatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report that shares a code, and of which kinds. */
    record Shared(ReportId report, boolean phone, boolean place) {}

    void insert(ReportId report, PostCode post, Map<CodeKind, List<byte[]>> codes) {
        codes.forEach((kind, values) -> jdbc.sql("""
                insert into reports.match_code (report_id, post, kind, code)
                select :report, :post, :kind, code from unnest(cast(:codes as bytea[])) as c (code)
                """)
                .param("report", report.value())
                .param("post", post.value())
                .param("kind", kind.name())
                .param("codes", values.toArray(byte[][]::new))
                .update());
    }

    /** Whether a report of any post has one of these codes of telephones. */
    boolean isSought(List<byte[]> wanted) {
        return jdbc.sql("select reports.is_sought(cast(:wanted as bytea[]))")
                .param("wanted", wanted.toArray(byte[][]::new))
                .query(Boolean.class)
                .single();
    }

    /**
     * The reports of other groups that share the sound of a name or a telephone; a place alone says too little. Of very
     * many that share one, the latest are looked at.
     */
    List<Shared> sharing(Report report, int most) {
        return jdbc.sql("""
                select o.report_id, bool_or(m.kind = 'PHONE') as phone, bool_or(m.kind = 'PLACE') as place
                from reports.match_code m
                cross join lateral (
                    select c.report_id from reports.match_code c join reports.report r on r.id = c.report_id
                    where c.code = m.code and r.group_id <> :group and r.copy_of is null
                    order by c.report_id desc limit :latest) o
                where m.report_id = :report
                group by o.report_id having bool_or(m.kind in ('NAME', 'PHONE'))
                order by bool_or(m.kind = 'PHONE') desc, count(*) desc, o.report_id desc limit :most
                """)
                .param("report", report.id().value())
                .param("group", report.bonds().group())
                .param("latest", LATEST)
                .param("most", most)
                .query((row, _) -> new Shared(
                        new ReportId(row.getObject("report_id", UUID.class)),
                        row.getBoolean("phone"),
                        row.getBoolean("place")))
                .list();
    }
}
