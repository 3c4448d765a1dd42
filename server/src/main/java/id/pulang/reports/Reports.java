package id.pulang.reports;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of reports as they are kept; those of another post, and complaints for most, are as if they were not there.
 */
@Service
@Transactional
public class Reports {

    private final ReportRows rows;
    private final IdSource ids;
    private final Access access;
    private final AuditTrail trail;

    Reports(ReportRows rows, IdSource ids, Access access, AuditTrail trail) {
        this.rows = rows;
        this.ids = ids;
        this.access = access;
        this.trail = trail;
    }

    /** Returns a report that the acting officer may read; throws {@link NotFound} for any other. */
    public Report find(ReportId id) {
        Actor officer = access.require(ReportsRoles.required());
        return rows.of(List.of(id)).stream()
                .filter(each -> ReportsRoles.reads(officer, each.nature().topic()))
                .findFirst()
                .orElseThrow(() -> new NotFound("report"));
    }

    /** Returns those of some reports that the acting officer may read. */
    public List<Report> find(Collection<ReportId> ids) {
        Actor officer = access.require(ReportsRoles.required());
        return ids.isEmpty()
                ? List.of()
                : rows.of(ids).stream()
                        .filter(each ->
                                ReportsRoles.reads(officer, each.nature().topic()))
                        .toList();
    }

    /** Opens what was told in some reports, with one line in the trail. */
    public List<ReportedFacts> open(List<Report> reports, Purpose purpose) {
        return reports.isEmpty()
                ? List.of()
                : Sealed.openAll(reports.stream().map(Report::told).toList(), purpose, trail);
    }

    /** Returns the other reports about the same person, copies left out, the oldest first. */
    public List<Report> others(Report report) {
        return find(rows.group(report.bonds().group())).stream()
                .filter(each -> !each.id().equals(report.id()))
                .filter(each -> each.bonds().copyOf() == null)
                .toList();
    }

    /** Returns all reports of a group by their ids. */
    public List<ReportId> group(UUID group) {
        return rows.group(group);
    }

    /** Returns the copies of a report by their ids, the oldest first. */
    public List<ReportId> copies(ReportId first) {
        return rows.copies(first);
    }

    /** Makes the id of a report that is to be kept. */
    public ReportId nextId() {
        access.require(ReportsRoles.required());
        return new ReportId(ids.next());
    }

    /** Keeps a report, with a line in the trail. */
    public void keep(NewReport report) {
        access.require(ReportsRoles.required());
        rows.insert(report, named(report.nature().topic(), report.told()));
        trail.wrote(
                "report taken in",
                Purpose.REGISTRATION,
                new Subject("report", report.id().value()),
                report.nature().topic() + " " + report.nature().channel());
    }

    /** Hides a complaint from those of its readers whom what was added names. */
    public void hideFromNamed(Report report, String added) {
        Set<UserId> named = named(report.nature().topic(), new ReportedFacts(added, About.NOBODY, "", List.of()));
        if (!named.isEmpty()) {
            rows.hide(report.id(), named);
        }
    }

    private Set<UserId> named(Topic topic, ReportedFacts told) {
        return topic == Topic.COMPLAINT ? NamedHeads.in(told, heads()) : Set.of();
    }

    /** Who is at a mission today may be at headquarters tomorrow. */
    private List<Actor> heads() {
        return access.serving().stream()
                .flatMap(post -> access.officersAt(post.code(), each -> each.holds(Role.HEAD_OF_MISSION)).stream())
                .toList();
    }

    /** Changes how dangerous a report is, if nobody has decided about it since the given version. */
    public boolean decide(Report report, Report.Urgency urgency, int seen) {
        return rows.decide(report.id(), urgency, seen);
    }

    /** Makes a report more urgent where a copy of it says so; to be confirmed anew then. */
    public void raise(Report report, Report.Urgency urgency) {
        rows.raise(report.id(), urgency);
    }

    /** Notes that somebody was reached; the latest contact counts. */
    public void contacted(Report report, Instant at) {
        rows.contacted(report.id(), at);
    }

    /** Notes whether it is safe to talk. */
    public void talk(Report report, Talk talk) {
        rows.talk(report.id(), talk);
    }

    /** Notes that whoever told some reports has an answer. */
    public void answered(Collection<ReportId> reports, Instant at) {
        rows.answered(reports, at);
    }

    /**
     * Notes that whoever sent a report has written again: it waits for an answer once more, and no less long than at
     * first.
     */
    public void heardAgain(Report report, Instant at) {
        Instant first = report.receipt().at();
        rows.heardAgain(
                report.id(), at.plus(Duration.between(first, report.urgency().due())));
    }

    /** Ends a report without an answer, if nobody has decided about it since the given version. */
    public boolean close(Report report, Instant at, int seen) {
        return rows.close(report.id(), at, seen);
    }

    /** Ends reports without an answer, as far as they have none. */
    public void closeUnanswered(List<Report> reports, Instant at) {
        if (!reports.isEmpty()) {
            rows.closeUnanswered(reports.stream().map(Report::id).toList(), at);
        }
    }

    /** Puts reports into a group. */
    public void regroup(Collection<ReportId> reports, UUID group) {
        rows.regroup(reports, group);
    }

    /** Takes a report from among the copies of another; it has a group of its own then. */
    public void setApart(Report report) {
        rows.setApart(report.id());
    }
}
