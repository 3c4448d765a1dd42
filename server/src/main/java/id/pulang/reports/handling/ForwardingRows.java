package id.pulang.reports.handling;

import id.pulang.identity.PostCode;
import id.pulang.reports.Report;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves reports to another post; what hangs on them goes along. */
@Repository
class ForwardingRows {

    private final JdbcClient jdbc;

    ForwardingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether officers hold a report, or another one of its group, to be about a registered person. */
    boolean isAboutRegistered(Report report) {
        return jdbc.sql("""
                        select exists (
                            select from reports.person_link l join reports.report r on r.id = l.report_id
                            where r.group_id = :group and l.undone_at is null)
                        """)
                .param("group", report.bonds().group())
                .query(Boolean.class)
                .single();
    }

    /** Moves a report with all others of its group and all copies; returns the ids of those that were moved. */
    List<UUID> forward(Report report, PostCode receiver) {
        return jdbc.sql("select moved from reports.forward(:report, :receiver) as moved")
                .param("report", report.id().value())
                .param("receiver", receiver.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
