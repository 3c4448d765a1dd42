package id.pulang.reports.mail;

import id.pulang.portal.letters.Letter;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import id.pulang.reports.files.SentFiles;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.intake.Taken;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes of an opened letter what it is: a report, or more to one, or its withdrawal. Each is taken once. */
@Service
@Transactional
class DepositIntake {

    private final DepositRows rows;
    private final ReportIntake intake;
    private final Reports reports;
    private final Mailboxes mailboxes;
    private final SentFiles files;
    private final Clock clock;

    DepositIntake(
            DepositRows rows, ReportIntake intake, Reports reports, Mailboxes mailboxes, SentFiles files, Clock clock) {
        this.rows = rows;
        this.intake = intake;
        this.reports = reports;
        this.mailboxes = mailboxes;
        this.files = files;
        this.clock = clock;
    }

    /** Takes in a letter in the name of the acting post, to which its route leads. */
    public void take(UUID deposit, ReadLetter read) {
        if (!rows.take(deposit, clock.instant())) {
            return;
        }
        Letter letter = read.letter();
        Optional<ReportId> before = mailboxes.report(letter.box());
        if (read.route().follows() && before.isEmpty()) {
            throw new IllegalStateException("the report was forwarded to another post meanwhile");
        }
        switch (letter.kind()) {
            case HELP, FRAUD, OFFER, COMPLAINT -> {
                // The same form sent twice with other words has one receipt: the second is more to the first.
                before.ifPresentOrElse(report -> addWhole(report, read), () -> begin(read));
            }
            case ADDITION -> before.ifPresent(report -> add(report, read));
            case WITHDRAWAL -> before.ifPresent(mailboxes::withdraw);
        }
    }

    private void begin(ReadLetter read) {
        ReportId id = switch (intake.take(Telling.heard(read.letter()))) {
            case Taken.Kept kept -> kept.id();
            case Taken.KeptAsCopy copy -> copy.id();
            case Taken.Empty _, Taken.TooLong _ ->
                throw new IllegalArgumentException("a letter without words or with too many");
        };
        Report report = reports.find(id);
        mailboxes.open(report, read.letter(), read.route());
        keepFiles(report, read);
    }

    private void addWhole(ReportId id, ReadLetter read) {
        intake.hearAgain(id, Telling.heard(read.letter()));
        mailboxes.added(id, Telling.whole(read.letter()), Telling.said(read.letter()));
        keepFiles(reports.find(id), read);
    }

    private void add(ReportId id, ReadLetter read) {
        String said = Telling.said(read.letter());
        mailboxes.added(id, said, said);
        keepFiles(reports.find(id), read);
    }

    /** Where photographs were taken is sealed apart, as every place is. */
    private void keepFiles(Report report, ReadLetter read) {
        files.keep(report, read.files());
        intake.hearPlace(report.id(), read.files().places());
    }
}
