package id.pulang.reports.handling;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import id.pulang.reports.ReportsRoles;
import id.pulang.reports.Topic;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which an officer forwards a report to the mission that can act on it. All reports about the same
 * person go along, with what hangs on them; the post before reads them no more, and both posts have a line in the
 * trail. When it came and by when somebody is to be reached stay as they are. Source: docs/decisions/0109.
 */
@Service
@Transactional
public class Forwarding {

    private final ForwardingRows rows;
    private final Reports reports;
    private final Steps steps;
    private final Access access;
    private final AuditTrail trail;

    Forwarding(ForwardingRows rows, Reports reports, Steps steps, Access access, AuditTrail trail) {
        this.rows = rows;
        this.reports = reports;
        this.steps = steps;
        this.access = access;
        this.trail = trail;
    }

    /** Returns the posts to which a report can be forwarded, by code: where somebody works with reports. */
    public List<Post> receivers(ReportId id) {
        PostCode here = reports.find(id).post();
        return access.serving().stream()
                .filter(post -> !post.code().equals(here))
                .filter(post -> access.hasSomebody(post.code(), ReportsRoles::worksWithThem))
                .toList();
    }

    /** Says what keeps a report at this post, if anything does. */
    public Optional<Handled> obstacle(ReportId id) {
        Report report = reports.find(id);
        if (report.nature().topic() == Topic.COMPLAINT) {
            return Optional.of(Handled.COMPLAINT_STAYS);
        }
        if (report.bonds().copyOf() != null) {
            return Optional.of(Handled.IS_COPY);
        }
        return rows.isAboutRegistered(report) ? Optional.of(Handled.PERSON_IS_HERE) : Optional.empty();
    }

    /** Forwards a report with a reason. */
    public Handled forward(ReportId id, PostCode receiver, String reason) {
        Optional<Handled> obstacle = obstacle(id).or(() -> mistake(id, receiver, reason));
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Report report = reports.find(id);
        steps.add(report, StepKind.FORWARDED, report.post().value() + " " + receiver.value(), reason.strip());
        List<UUID> moved = rows.forward(report, receiver);
        if (moved.isEmpty()) {
            // somebody else forwarded it a moment ago: nothing of this stays
            throw new NotFound("report");
        }
        trail.wroteAt(
                receiver,
                "report received",
                Purpose.CASE_WORK,
                "report",
                moved,
                report.post().value());
        return Handled.DONE;
    }

    private Optional<Handled> mistake(ReportId id, PostCode receiver, String reason) {
        if (reason.isBlank()) {
            return Optional.of(Handled.NO_WORDS);
        }
        if (reason.length() > Handling.LONGEST) {
            return Optional.of(Handled.TOO_LONG);
        }
        return receivers(id).stream().noneMatch(post -> post.code().equals(receiver))
                ? Optional.of(Handled.NO_SUCH_POST)
                : Optional.empty();
    }
}
