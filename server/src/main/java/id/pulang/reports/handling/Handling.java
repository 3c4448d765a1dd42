package id.pulang.reports.handling;

import id.pulang.identity.Access;
import id.pulang.reports.Danger;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportState;
import id.pulang.reports.Reports;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import id.pulang.reports.triage.Triage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which officers work on a report. A contact and an answer are added; danger and end are decided. */
@Service
@Transactional
public class Handling {

    /** The most letters of what is written about an act; our proposal. */
    public static final int LONGEST = 2000;

    /** Who rang is reached before the report is written. */
    private static final Duration BEFORE_THE_REPORT = Duration.ofDays(1);

    /** The clocks of a telephone and of the server differ a little. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Reports reports;
    private final Triage triage;
    private final Steps steps;
    private final Access access;
    private final Clock clock;

    Handling(Reports reports, Triage triage, Steps steps, Access access, Clock clock) {
        this.reports = reports;
        this.triage = triage;
        this.steps = steps;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Confirms the danger of a report, or changes it with a reason; until when somebody is to be reached follows.
     *
     * @param seen the version that the officer has looked at
     */
    public Handled decide(ReportId id, Danger danger, String reason, int seen) {
        Report report = reports.find(id);
        boolean changes = danger != report.urgency().danger();
        if (changes && reason.isBlank()) {
            return Handled.NO_WORDS;
        }
        if (reason.length() > LONGEST) {
            return Handled.TOO_LONG;
        }
        Instant due = report.receipt()
                .at()
                .plus(triage.target(report.nature().topic(), danger).within());
        var urgency = new Report.Urgency(danger, access.actor().id(), due);
        if (!reports.decide(report, urgency, seen)) {
            return Handled.CHANGED_MEANWHILE;
        }
        steps.add(report, StepKind.DANGER, report.urgency().danger() + " " + danger, reason.strip());
        return Handled.DONE;
    }

    /** Records a contact with the person, or an attempt; two officers who do so at once are both heard. */
    public Handled contact(ReportId id, Contact contact) {
        Report report = reports.find(id);
        Instant now = clock.instant();
        Instant earliest = report.receipt().at().minus(BEFORE_THE_REPORT);
        if (contact.at().isAfter(now.plus(AHEAD)) || contact.at().isBefore(earliest)) {
            return Handled.NO_SUCH_TIME;
        }
        if (contact.words().length() > LONGEST) {
            return Handled.TOO_LONG;
        }
        if (contact.reached() == Reached.REACHED) {
            reports.contacted(report, contact.at());
        }
        reports.talk(report, contact.talk());
        String codes = "%s %s %s".formatted(contact.way(), contact.reached(), contact.talk());
        steps.add(report, StepKind.CONTACT, codes, contact.words().strip(), contact.at());
        return Handled.DONE;
    }

    /**
     * Records what whoever told a report was answered.
     *
     * @param copies whether those who told its copies were answered the same
     */
    public Handled answer(ReportId id, ContactWay way, String words, boolean copies) {
        Report report = reports.find(id);
        if (words.isBlank()) {
            return Handled.NO_WORDS;
        }
        if (words.length() > LONGEST) {
            return Handled.TOO_LONG;
        }
        Instant now = clock.instant();
        List<Report> all = withCopies(report, copies);
        reports.answered(all.stream().map(Report::id).toList(), now);
        all.forEach(each -> steps.add(each, StepKind.ANSWER, way.name(), words.strip()));
        return Handled.DONE;
    }

    /**
     * Ends a report with a reason where nobody is answered.
     *
     * @param copies whether its copies end as well
     * @param seen the version that the officer has looked at
     */
    public Handled close(ReportId id, Ending ending, String words, boolean copies, int seen) {
        Report report = reports.find(id);
        if (words.isBlank()) {
            return Handled.NO_WORDS;
        }
        if (words.length() > LONGEST) {
            return Handled.TOO_LONG;
        }
        if (report.state(clock.instant()) == ReportState.CLOSED) {
            return Handled.ENDED;
        }
        if (ending == Ending.NOBODY_TO_ANSWER && report.waitsForContact()) {
            return Handled.NOT_REACHED_YET;
        }
        List<Report> all = withCopies(report, copies);
        if (!reports.close(report, clock.instant(), seen)) {
            return Handled.CHANGED_MEANWHILE;
        }
        reports.closeUnanswered(all.subList(1, all.size()), clock.instant());
        all.forEach(each -> steps.add(each, StepKind.CLOSED, ending.name(), words.strip()));
        return Handled.DONE;
    }

    private List<Report> withCopies(Report report, boolean copies) {
        List<Report> among = copies ? reports.find(reports.copies(report.id())) : List.of();
        return Stream.concat(
                        Stream.of(report),
                        among.stream().filter(each -> each.standing().unanswered() > 0))
                .toList();
    }
}
