package id.pulang.reports.sections;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportState;
import id.pulang.reports.Reports;
import id.pulang.reports.ReportsRoles;
import id.pulang.reports.Topic;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of what is sealed apart. It opens to whoever took the report in and to colleagues whom one of them, or the
 * head of mission, has let in; a complaint, which its taker no longer sees, opens to a head at headquarters.
 */
@Service
@Transactional
public class Sections {

    private final SectionRows rows;
    private final Reports reports;
    private final Steps steps;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Sections(SectionRows rows, Reports reports, Steps steps, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.steps = steps;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Seals something apart; what is empty is not kept. */
    public void keep(ReportId report, SectionKind kind, String said) {
        if (!said.isBlank()) {
            rows.insert(report, access.actor().post().value(), kind, said);
        }
    }

    /** Opens what is sealed apart to whoever takes the report in. */
    public void openToTaker(ReportId report) {
        Actor taker = access.actor();
        rows.open(report, taker.post(), taker.id(), new SectionRows.OpenedBy(taker.id(), clock.instant()));
    }

    /** Says what of a report is sealed apart. */
    public Set<SectionKind> kinds(Report report) {
        return rows.kinds(report.id());
    }

    /** Whether it opens to the acting officer. */
    public boolean opens(Report report) {
        Actor officer = access.actor();
        return isComplaintFor(officer, report) || rows.officers(report.id()).contains(officer.id());
    }

    private static boolean isComplaintFor(Actor officer, Report report) {
        return report.nature().topic() == Topic.COMPLAINT && ReportsRoles.readsComplaints(officer);
    }

    /** Opens it, with a line in the trail; empty for whom it does not open. */
    public Optional<String> open(ReportId id, SectionKind kind) {
        Report report = reports.find(id);
        Sealed<String> section = rows.section(report.id(), kind).orElseThrow(() -> new NotFound("section"));
        return opens(report) ? Optional.of(section.open(Purpose.CASE_WORK, trail)) : Optional.empty();
    }

    /** Opens one kind of each report for what the server compares; shown to nobody. Empty where a report has none. */
    public List<String> compared(List<Report> of, SectionKind kind, Purpose purpose) {
        return of.stream()
                .map(report -> rows.section(report.id(), kind)
                        .map(section -> section.open(purpose, trail))
                        .orElse(""))
                .toList();
    }

    /** Returns to whom it opens. */
    public List<UserId> officers(Report report) {
        return rows.officers(report.id());
    }

    /** Returns the colleagues who could be let in by the acting officer; nobody where they may let nobody in. */
    public List<Actor> colleagues(Report report) {
        if (!mayLetIn(report)) {
            return List.of();
        }
        List<UserId> in = officers(report);
        UserId own = access.actor().id();
        return access.colleagues().stream()
                .filter(ReportsRoles::worksWithThem)
                .filter(each -> !in.contains(each.id()) && !each.id().equals(own))
                .toList();
    }

    /** Lets a colleague open what is sealed apart. */
    public BringingIn letIn(ReportId id, UserId colleague) {
        Report report = reports.find(id);
        if (!mayLetIn(report)) {
            throw new Forbidden("only who is on the report, or a head of mission, lets a colleague in");
        }
        if (officers(report).contains(colleague)) {
            return BringingIn.BEFORE;
        }
        if (colleagues(report).stream().noneMatch(each -> each.id().equals(colleague))) {
            return BringingIn.NO_SUCH_COLLEAGUE;
        }
        rows.open(
                report.id(),
                report.post(),
                colleague,
                new SectionRows.OpenedBy(access.actor().id(), clock.instant()));
        steps.add(report, StepKind.OPENED_TO, colleague.value().toString(), "");
        return BringingIn.DONE;
    }

    /**
     * Opens what is sealed apart to the acting officer, of a report that came through the public process or from
     * another post and that nobody took on before, or of one that is overdue: nobody waits for a colleague who is away.
     *
     * @return false where somebody did
     */
    public boolean take(ReportId id) {
        Report report = reports.find(id);
        boolean open = report.nature().topic() != Topic.COMPLAINT && takenOn(report);
        if (open) {
            steps.add(report, StepKind.OPENED_TO, access.actor().id().value().toString(), "");
        }
        return open;
    }

    private boolean takenOn(Report report) {
        Instant now = clock.instant();
        UserId officer = access.actor().id();
        return report.state(now) == ReportState.OVERDUE
                ? rows.open(report.id(), report.post(), officer, new SectionRows.OpenedBy(officer, now))
                : rows.openFirst(report, officer, now);
    }

    private boolean mayLetIn(Report report) {
        return report.nature().topic() != Topic.COMPLAINT
                && (opens(report) || access.actor().holds(Role.HEAD_OF_MISSION));
    }

    /** Returns the names of those to whom it opens. */
    public List<String> names(Report report) {
        List<UserId> in = officers(report);
        var names = access.names(in);
        return in.stream().flatMap(each -> Stream.ofNullable(names.get(each))).toList();
    }
}
