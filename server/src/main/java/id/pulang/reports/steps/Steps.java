package id.pulang.reports.steps;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.reports.Report;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of what was done with reports; each step leaves a line in the trail. */
@Service
@Transactional
public class Steps {

    private final StepRows rows;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Steps(StepRows rows, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds a step of now. */
    public void add(Report report, StepKind kind, String codes, String words) {
        add(report, kind, codes, words, clock.instant());
    }

    /**
     * Adds a step.
     *
     * @param codes go to the trail too, so they name nobody
     * @param at when it happened
     */
    public void add(Report report, StepKind kind, String codes, String words, Instant at) {
        rows.insert(
                report, new ReportStep(kind, codes, words, at, access.actor().id()), clock.instant());
        trail.wrote(
                "report " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Purpose.CASE_WORK,
                new Subject("report", report.id().value()),
                codes);
    }

    /** Returns the steps of a report that the acting officer has opened, the latest first. */
    public List<ReportStep> of(Report report) {
        return rows.of(report.id());
    }

    /** Returns how the officers are called who took a report in and worked on it. */
    public Map<UserId, String> names(Report report, List<ReportStep> done) {
        return access.names(
                Stream.concat(Stream.of(report.receipt().by()), done.stream().map(ReportStep::by))
                        .distinct()
                        .toList());
    }
}
