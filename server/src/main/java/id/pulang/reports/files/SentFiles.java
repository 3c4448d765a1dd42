package id.pulang.reports.files;

import id.pulang.audit.AuditTrail;
import id.pulang.casework.files.Download;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of files that were sent with reports. */
@Service
@Transactional
public class SentFiles {

    private final SentFileRows rows;
    private final Reports reports;
    private final Steps steps;
    private final AuditTrail trail;
    private final Clock clock;

    SentFiles(SentFileRows rows, Reports reports, Steps steps, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps files that were looked at, with a step that says how many and how many could not be kept. */
    public void keep(Report report, LookedAt files) {
        files.ready().forEach(file -> rows.insert(report, file, clock.instant()));
        if (files.refused() > 0 || !files.ready().isEmpty()) {
            steps.add(report, StepKind.FILES, files.ready().size() + " " + files.refused(), "");
        }
    }

    /** Returns the files of a report without their bytes, with a line in the trail. */
    public List<SentFileLine> of(ReportId id) {
        Report report = reports.find(id);
        trail.opened(
                Purpose.CASE_WORK,
                List.of(new Subject("report files", report.id().value())));
        return rows.of(report.id());
    }

    /** Opens a file, with a line in the trail; throws {@link NotFound} for one that is not there. */
    public Download open(ReportId id, UUID file) {
        Report report = reports.find(id);
        return rows.content(report.id(), file)
                .orElseThrow(() -> new NotFound("file"))
                .open(Purpose.CASE_WORK, trail);
    }
}
