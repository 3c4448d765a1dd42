package id.pulang.reports.steps;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code reports.step}, to which rows are only added. */
@Repository
class StepRows {

    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn details;

    StepRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        details = vault.column(KeyPurpose.NARRATIVE, "reports.step.detail");
    }

    void insert(Report report, ReportStep step, Instant recordedAt) {
        UUID id = ids.next();
        UUID subject = report.id().value();
        jdbc.sql("""
                insert into reports.step (id, report_id, post, kind, detail, happened_at, recorded_at, recorded_by)
                values (:id, :report, :post, :kind, :detail, :at, :recorded, :by)
                """)
                .param("id", id)
                .param("report", subject)
                .param("post", report.post().value())
                .param("kind", step.kind().name())
                .param("detail", details.close(subject, id, step.codes() + BETWEEN + step.words()))
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("recorded", recordedAt.atOffset(ZoneOffset.UTC))
                .param("by", step.by().value())
                .update();
    }

    /** The steps of a report, the latest first. */
    List<ReportStep> of(ReportId report) {
        return jdbc.sql("""
                select * from reports.step where report_id = :report order by recorded_at desc, id desc
                """)
                .param("report", report.value())
                .query((row, _) -> step(row))
                .list();
    }

    private ReportStep step(ResultSet row) throws SQLException {
        UUID subject = row.getObject("report_id", UUID.class);
        String[] parts = details.open(subject, row.getObject("id", UUID.class), row.getBytes("detail"))
                .split(BETWEEN, 2);
        return new ReportStep(
                StepKind.valueOf(row.getString("kind")),
                parts[0],
                parts[1],
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("recorded_by", UUID.class)));
    }
}
