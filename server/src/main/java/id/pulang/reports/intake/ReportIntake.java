package id.pulang.reports.intake;

import id.pulang.identity.Acting;
import id.pulang.reports.Channel;
import id.pulang.reports.NewReport;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportedFacts;
import id.pulang.reports.Reports;
import id.pulang.reports.Topic;
import id.pulang.reports.copies.Copies;
import id.pulang.reports.links.LinkProposals;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.sections.Sections;
import id.pulang.reports.triage.DangerSign;
import id.pulang.reports.triage.Triage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which a report is taken in. It refuses nothing but what is empty or longer than a report can be. */
@Service
@Transactional
public class ReportIntake {

    /** The most letters of what is said; our proposal. */
    public static final int LONGEST = 20_000;

    /** The most letters of any other text; our proposal. */
    public static final int LONGEST_LINE = 500;

    private final Reports reports;
    private final Triage triage;
    private final Sections sections;
    private final Copies copies;
    private final LinkProposals proposals;
    private final Clock clock;

    ReportIntake(
            Reports reports, Triage triage, Sections sections, Copies copies, LinkProposals proposals, Clock clock) {
        this.reports = reports;
        this.triage = triage;
        this.sections = sections;
        this.copies = copies;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Takes in a report. */
    public Taken take(Heard heard) {
        ReportId id = reports.nextId();
        if (heard.isEmpty()) {
            return new Taken.Empty();
        }
        if (heard.isTooLong()) {
            return new Taken.TooLong();
        }
        Topic topic = heard.nature().topic();
        Optional<Report> first =
                topic == Topic.COMPLAINT ? Optional.empty() : copies.first(topic, heard.said(), heard.about());
        keep(id, heard, first);
        return first.<Taken>map(each -> new Taken.KeptAsCopy(id, each.id())).orElseGet(() -> new Taken.Kept(id));
    }

    /** Seals apart, of what is heard again, what is sealed apart of what is heard at first. */
    public void hearAgain(ReportId id, Heard heard) {
        sections.keep(id, SectionKind.SOURCE, heard.source());
        hearPlace(id, heard.place());
        sections.keep(id, SectionKind.REACH, heard.about().phone());
    }

    /** Seals a place apart that came with a report otherwise than in its words. */
    public void hearPlace(ReportId id, String place) {
        sections.keep(id, SectionKind.PLACE, place);
    }

    private void keep(ReportId id, Heard heard, Optional<Report> first) {
        Topic topic = heard.nature().topic();
        Instant now = clock.instant();
        List<String> signs = triage.known(heard.signs());
        boolean inside = signs.contains(DangerSign.INSIDE);
        var told = new ReportedFacts(heard.said(), heard.about(), inside ? "" : heard.place(), signs);
        Report.Urgency urgency = triage.urgency(topic, signs, now);
        reports.keep(new NewReport(
                id, heard.nature(), urgency, told.apart(), heard.officer(), first.orElse(null), now, Acting.actor()));
        hearAgain(id, heard);
        if (topic != Topic.COMPLAINT && heard.nature().channel() != Channel.PUBLIC_SITE) {
            sections.openToTaker(id);
        }
        if (topic == Topic.PERSON) {
            proposals.keep(id, told);
        }
        if (first.isPresent()) {
            copies.came(first.get(), id, urgency);
        } else if (topic != Topic.COMPLAINT) {
            copies.keep(id, topic, heard.said());
        }
    }
}
