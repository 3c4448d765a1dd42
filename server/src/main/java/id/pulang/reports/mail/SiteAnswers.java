package id.pulang.reports.mail;

import id.pulang.reports.ReportId;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Handled;
import id.pulang.reports.handling.Handling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer's answer to whoever sent a report through the public process. */
@Service
@Transactional
public class SiteAnswers {

    private final Handling handling;
    private final Mailboxes mailboxes;

    SiteAnswers(Handling handling, Mailboxes mailboxes) {
        this.handling = handling;
        this.mailboxes = mailboxes;
    }

    /**
     * Puts an answer into the mailbox of a report and records it as answered.
     *
     * @param safe whether the officer has confirmed that nobody comes to harm if another reads it
     */
    public Handled answer(ReportId id, String words, boolean safe) {
        if (!safe) {
            return Handled.NOT_CONFIRMED;
        }
        if (mailboxes.standing(id) != Mailboxes.Standing.OPEN) {
            return Handled.NO_MAILBOX;
        }
        Handled became = handling.answer(id, ContactWay.PUBLIC_SITE, words, false);
        if (became == Handled.DONE) {
            mailboxes.write(id, WordKind.ANSWER, words.strip());
        }
        return became;
    }
}
