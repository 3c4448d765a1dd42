package id.pulang.reports.desk;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportedFacts;
import id.pulang.reports.Reports;
import id.pulang.reports.ReportsRoles;
import id.pulang.reports.Topic;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the list of reports: by danger, then by when somebody is to be reached. */
@Service
@Transactional
public class ReportList {

    private static final int ON_A_PAGE = 30;

    private final ReportListRows rows;
    private final Reports reports;
    private final Access access;
    private final Clock clock;

    ReportList(ReportListRows rows, Reports reports, Access access, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.access = access;
        this.clock = clock;
    }

    /** Opens a page of the list. */
    public ReportPage page(ListQuery query) {
        ReportListRows.Reader reader = reader();
        Instant now = clock.instant();
        long total = rows.waiting(query, reader, now).reports();
        int pages = (int) Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        var within = new ListQuery(
                query.show(), query.topic(), query.danger(), query.channel(), Math.clamp(query.page(), 1, pages));
        return new ReportPage(lines(rows.page(within, reader, now, ON_A_PAGE), now), total, within.page(), pages);
    }

    private List<ReportLine> lines(List<ReportId> ids, Instant now) {
        Map<ReportId, Report> found =
                reports.find(ids).stream().collect(Collectors.toMap(Report::id, Function.identity()));
        List<Report> inOrder =
                ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
        List<ReportedFacts> told = reports.open(inOrder, Purpose.CASE_WORK);
        return IntStream.range(0, inOrder.size())
                .mapToObj(at -> line(inOrder.get(at), told.get(at), now))
                .toList();
    }

    private static ReportLine line(Report report, ReportedFacts told, Instant now) {
        String name = told.about().name().isBlank()
                ? told.about().otherName()
                : told.about().name();
        return new ReportLine(report, name, report.state(now));
    }

    /** Counts the reports that a list shows; opens nothing. */
    public ReportsWaiting waiting(ReportFilter show) {
        return rows.waiting(new ListQuery(show, null, null, null, 1), reader(), clock.instant());
    }

    private ReportListRows.Reader reader() {
        Actor officer = access.require(ReportsRoles.required());
        return new ReportListRows.Reader(
                officer.reachesAllPosts() ? null : officer.post().value(),
                ReportsRoles.reads(officer, Topic.COMPLAINT));
    }
}
