package id.pulang.reports.desk;

import id.pulang.reports.Channel;
import id.pulang.reports.Danger;
import id.pulang.reports.ReportId;
import id.pulang.reports.Topic;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Asks for reports of a list: by danger, then by when they are due. Copies stand with the first of them. */
@Repository
class ReportListRows {

    /** Which reports fit a query; what they wait for is what Report says of a single one. */
    private static final String FITTING = """
            with entry as (
                select r.id, r.danger, r.due_at, r.topic, r.closed_at,
                    r.topic = 'PERSON' and r.closed_at is null and not exists (
                        select from reports.report g
                        where g.group_id = r.group_id and g.contacted_at >= r.received_at - interval '1 day') as waits,
                    r.answered_at is null and r.closed_at is null or exists (
                        select from reports.report c
                        where c.copy_of = r.id and c.answered_at is null and c.closed_at is null) as unanswered
                from reports.report r
                where r.copy_of is null and (:complaints or r.topic <> 'COMPLAINT')
                    and (cast(:post as text) is null or r.post = :post)
                    and (cast(:topic as text) is null or r.topic = :topic)
                    and (cast(:danger as smallint) is null or r.danger = :danger and r.topic = 'PERSON')
                    and (cast(:channel as text) is null or r.channel = :channel) %s),
            fitting as (
                select * from entry where case :show
                    when 'OPEN' then waits or unanswered
                    when 'CONTACT' then waits
                    when 'ANSWER' then unanswered and not waits
                    when 'OVERDUE' then due_at < :now and case topic when 'PERSON' then waits else unanswered end
                    when 'ANSWERED' then not waits and not unanswered and closed_at is null
                    when 'CLOSED' then closed_at is not null and not unanswered
                    else true end)
            """;

    /** Those that may still wait for an act, found by two indexes that hold nothing else. */
    private static final String UNFINISHED = FITTING.formatted("""
            and r.id in (
                select id from reports.report
                where copy_of is null and closed_at is null
                    and (answered_at is null or topic = 'PERSON' and contacted_at is null)
                union all
                select copy_of from reports.report
                where copy_of is not null and answered_at is null and closed_at is null)""");

    private static final String ANY = FITTING.formatted("");

    private final JdbcClient jdbc;

    ReportListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose list it is.
     *
     * @param post null where all posts are seen
     * @param complaints whether complaints are among it
     */
    record Reader(@Nullable String post, boolean complaints) {}

    List<ReportId> page(ListQuery query, Reader reader, Instant now, int most) {
        return asked(
                        "select id from fitting order by danger desc, due_at, id limit :most offset :from",
                        query,
                        reader,
                        now)
                .param("most", most)
                .param("from", (query.page() - 1) * most)
                .query((row, _) -> new ReportId(row.getObject(1, UUID.class)))
                .list();
    }

    ReportsWaiting waiting(ListQuery query, Reader reader, Instant now) {
        return asked("select count(*) as reports, min(due_at) as due from fitting", query, reader, now)
                .query((row, _) -> {
                    OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
                    return new ReportsWaiting(row.getLong("reports"), due == null ? null : due.toInstant());
                })
                .single();
    }

    private StatementSpec asked(String sql, ListQuery query, Reader reader, Instant now) {
        Topic topic = query.topic();
        Danger danger = query.danger();
        Channel channel = query.channel();
        return jdbc.sql(fitting(query.show()) + sql)
                .param("complaints", reader.complaints())
                .param("post", reader.post())
                .param("topic", topic == null ? null : topic.name())
                .param("danger", danger == null ? null : danger.rank())
                .param("channel", channel == null ? null : channel.name())
                .param("show", query.show().name())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static String fitting(ReportFilter show) {
        return switch (show) {
            case OPEN, CONTACT, ANSWER, OVERDUE -> UNFINISHED;
            case ANSWERED, CLOSED, ALL -> ANY;
        };
    }
}
