package id.pulang.reports.mail;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.portal.letters.BoxWords;
import id.pulang.portal.letters.Letter;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import id.pulang.reports.ReportsRoles;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of mailboxes: what is written here is read by whoever has the receipt of a report, and by nobody else
 * outside. All words of a mailbox are sealed anew each time, so that none tells how many they are.
 */
@Service
@Transactional
public class Mailboxes {

    /** With its distance from Greenwich: who reads it may be in another country. */
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm 'UTC'x", Locale.ROOT);

    /** What somebody sent is told back to its beginning, so that answers have room beside it. */
    private static final int LONGEST_SENT = 500;

    private final MailboxRows rows;
    private final VerifiedMailboxes verified;
    private final Reports reports;
    private final Steps steps;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Mailboxes(VerifiedMailboxes verified, Reports reports, Steps steps, Access access, AuditTrail trail, Clock clock) {
        rows = verified.rows();
        this.verified = verified;
        this.reports = reports;
        this.steps = steps;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether a report has a mailbox, and whether its sender has taken the report back. */
    public enum Standing {
        NONE,
        OPEN,
        WITHDRAWN
    }

    /** Says whether whoever sent a report can be written to. */
    public Standing standing(ReportId report) {
        return verified.find(report)
                .map(box -> box.withdrawn() ? Standing.WITHDRAWN : Standing.OPEN)
                .orElse(Standing.NONE);
    }

    /** Reports whose senders cannot be written to, since their receipt opens another mailbox or none, oldest first. */
    @Transactional(readOnly = true)
    public List<Report> unread() {
        access.require(ReportsRoles.required());
        return reports.find(rows.unread());
    }

    /**
     * Writes to whoever sent a report, in the name of the acting officer.
     *
     * @return where the report stands; only where it is {@link Standing#OPEN} something was written
     */
    public Standing write(ReportId id, WordKind kind, String text) {
        Report report = reports.find(id);
        Standing standing = standing(id);
        if (standing == Standing.OPEN) {
            put(report.id(), kind, text);
            trail.wrote("mailbox written", Purpose.CASE_WORK, new Subject("report", id.value()), kind.name());
        }
        return standing;
    }

    /**
     * Holds the mailboxes of reports until the transaction ends, before it is read what their families may know: of two
     * who write at once, the later one has read what the earlier one decided.
     */
    public void hold(Collection<ReportId> some) {
        access.require(Role.CASEWORKERS);
        rows.hold(some);
    }

    /**
     * Says to whoever sent a report what their family may know now, in place of what was said before; nothing where the
     * text is empty. The server does so too. Returns whether that is something else than before.
     */
    public boolean tellFamily(ReportId id, FamilyText told) {
        String text = told.kept();
        access.require(Role.CASEWORKERS);
        boolean changes = standing(id) == Standing.OPEN
                && !ofFamily(rows.words(id))
                        .map(MailboxRows.Written::text)
                        .orElse("")
                        .equals(text);
        if (changes) {
            put(id, WordKind.FAMILY, text);
            trail.wrote("family word written", Purpose.CASE_WORK, new Subject("report", id.value()), "");
        }
        return changes;
    }

    /** Of what was said to a family the latest counts. */
    private static Optional<MailboxRows.Written> ofFamily(List<MailboxRows.Written> words) {
        return words.stream().filter(word -> word.kind() == WordKind.FAMILY).reduce((_, latest) -> latest);
    }

    private void put(ReportId id, WordKind kind, String text) {
        rows.add(id, kind, text, new MailboxRows.Author(access.actor().id().value(), clock.instant()));
        verified.seal(id, all(id));
    }

    /** Lets whoever sent something read it at their receipt. */
    private void putSent(ReportId id, String words) {
        if (standing(id) == Standing.OPEN) {
            put(id, WordKind.SENT, words.length() <= LONGEST_SENT ? words : words.substring(0, LONGEST_SENT) + " …");
        }
    }

    /** Opens the mailbox of a report that came in, and notes why it came to this post. */
    void open(Report report, Letter letter, Route route) {
        Letter.Box box = letter.box();
        if (!rows.insert(report, index(box), Base64.getDecoder().decode(box.publicKey()))) {
            throw new IllegalStateException("another letter with this receipt became a report meanwhile");
        }
        steps.add(report, StepKind.ROUTED, route.codes(), "");
        putSent(report.id(), Telling.said(letter));
    }

    /** By what the mailbox of a letter is found. */
    static byte[] index(Letter.Box box) {
        return Base64.getDecoder().decode(box.index());
    }

    /** Returns the report that a receipt was given for; one that was taken back hears what is added to it, too. */
    Optional<ReportId> report(Letter.Box box) {
        return rows.report(index(box));
    }

    /**
     * Notes what whoever sent a report has added; it waits for an answer again.
     *
     * @param said what of it they read at their receipt
     */
    void added(ReportId id, String words, String said) {
        Report report = reports.find(id);
        reports.hideFromNamed(report, words);
        steps.add(report, StepKind.ADDED, "", words);
        putSent(id, said);
        reports.heardAgain(report, clock.instant());
    }

    /** Empties the mailbox of a report that was taken back; nothing is written into it any more. */
    void withdraw(ReportId id) {
        Report report = reports.find(id);
        steps.add(report, StepKind.WITHDRAWN, "", "");
        reports.heardAgain(report, clock.instant());
        verified.seal(id, BoxWords.NONE);
        rows.withdraw(id, clock.instant());
    }

    private BoxWords all(ReportId id) {
        List<MailboxRows.Written> written = rows.words(id);
        Stream<MailboxRows.Written> answers =
                written.stream().filter(word -> word.kind() == WordKind.ANSWER || word.kind() == WordKind.READ);
        Stream<MailboxRows.Written> family =
                ofFamily(written).filter(word -> !word.text().isEmpty()).stream();
        List<BoxWords.Word> words = Stream.concat(answers, family)
                .sorted(Comparator.comparing(MailboxRows.Written::at))
                .map(this::word)
                .toList();
        List<BoxWords.Sending> sent = written.stream()
                .filter(word -> word.kind() == WordKind.SENT)
                .map(word -> sending(word, readAfter(word, written)))
                .toList();
        return new BoxWords(words, sent);
    }

    private static Optional<Instant> readAfter(MailboxRows.Written sent, List<MailboxRows.Written> inOrder) {
        return inOrder.stream()
                .skip(inOrder.indexOf(sent))
                .filter(word -> word.kind() == WordKind.READ)
                .map(MailboxRows.Written::at)
                .findFirst();
    }

    private BoxWords.Sending sending(MailboxRows.Written sent, Optional<Instant> read) {
        ZonedDateTime at = sent.at().atZone(access.zone());
        Optional<ZonedDateTime> seen = read.map(moment -> moment.atZone(access.zone()));
        return new BoxWords.Sending(
                at.toLocalDate(),
                HOUR.format(at),
                sent.text(),
                seen.map(ZonedDateTime::toLocalDate).orElse(null),
                seen.map(HOUR::format).orElse(null));
    }

    private BoxWords.Word word(MailboxRows.Written word) {
        FamilyText text = FamilyText.read(word.text());
        ZonedDateTime at = word.at().atZone(access.zone());
        return new BoxWords.Word(at.toLocalDate(), text.local(), text.english(), HOUR.format(at));
    }
}
