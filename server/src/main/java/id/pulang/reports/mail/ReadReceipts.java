package id.pulang.reports.mail;

import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import id.pulang.reports.sections.Sections;
import id.pulang.reports.steps.ReportStep;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Read receipts: whoever sent a report from outside reads that an officer took it on, and when. */
@Service
@Transactional
public class ReadReceipts {

    private final Sections sections;
    private final Reports reports;
    private final Steps steps;
    private final Mailboxes mailboxes;
    private final TextsOfPost texts;

    ReadReceipts(Sections sections, Reports reports, Steps steps, Mailboxes mailboxes, TextsOfPost texts) {
        this.reports = reports;
        this.steps = steps;
        this.sections = sections;
        this.mailboxes = mailboxes;
        this.texts = texts;
    }

    /**
     * Takes a report on in the name of the acting officer, or says that they have read what was added to it, and says
     * so at its receipt; false where somebody did before.
     *
     * @param added when the latest was added that stood unread on the page that the officer has seen; more may have
     *     come meanwhile
     */
    public boolean take(ReportId id, Optional<Instant> added) {
        boolean taken = sections.take(id) || hasRead(reports.find(id), added);
        if (taken) {
            mailboxes.write(id, WordKind.READ, new FamilyText(text(Texts.DEFAULT_LOCALE), text(Locale.ENGLISH)).kept());
        }
        return taken;
    }

    /** Of two who press at once the later one has read what the earlier one wrote. */
    private boolean hasRead(Report report, Optional<Instant> added) {
        mailboxes.hold(List.of(report.id()));
        boolean reads =
                added.isPresent() && added.equals(ReportStep.lastUnread(steps.of(report))) && sections.opens(report);
        if (reads) {
            steps.add(report, StepKind.READ, "", "");
        }
        return reads;
    }

    private String text(Locale language) {
        return texts.in(language).say("reports.read-receipt");
    }
}
