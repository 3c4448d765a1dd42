package id.pulang.repatriation.sitrep;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentSummary;
import id.pulang.papers.IssuedPaper;
import id.pulang.papers.PaperDraft;
import id.pulang.papers.Papers;
import id.pulang.papers.content.PaperContent;
import id.pulang.papers.content.PaperKind;
import id.pulang.repatriation.document.SituationPaper;
import id.pulang.repatriation.sitrep.SituationReports.PrintedReport;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a report that was read its number, leaves a line in the audit trail, and prints it. */
@Service
@Transactional
public class ReportIssuing {

    private final Access access;
    private final Papers papers;
    private final IdSource ids;
    private final AuditTrail trail;

    ReportIssuing(Access access, Papers papers, IdSource ids, AuditTrail trail) {
        this.access = access;
        this.papers = papers;
        this.ids = ids;
        this.trail = trail;
    }

    /** Returns the languages in which the pack of the acting person's post has the form. */
    List<String> languages() {
        return papers.languages(SituationPaper.KIND, Acting.actor().post());
    }

    PrintedReport issue(SituationReport report, String language, String site) {
        IncidentSummary incident = report.incident();
        PostCode post = Acting.actor().post();
        String called = access.postName(post, language);
        var draft = new PaperDraft(
                ids.next(),
                post,
                language,
                report.asOf().toLocalDate(),
                new SituationFields(report, language).of(called));
        IssuedPaper issued = papers.issue(SituationPaper.KIND, List.of(draft)).getFirst();
        trail.wrote(
                "situation report printed",
                Purpose.OVERSIGHT,
                new Subject("incident", incident.id().value()),
                issued.number());
        return new PrintedReport(issued.number(), papers.pdf(SituationPaper.KIND, draft, issued, mark(), site));
    }

    private static PaperContent mark() {
        Actor by = Acting.actor();
        return new PaperContent()
                .with(PaperKind.MARK, by.name() + " (" + by.post().value() + ")");
    }
}
