package id.pulang.reports.mail;

import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import id.pulang.reports.ReportId;
import id.pulang.reports.sections.Sections;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Read receipts: whoever sent a report from outside reads that an officer took it on, and when. */
@Service
@Transactional
public class ReadReceipts {

    private final Sections sections;
    private final Mailboxes mailboxes;
    private final TextsOfPost texts;

    ReadReceipts(Sections sections, Mailboxes mailboxes, TextsOfPost texts) {
        this.sections = sections;
        this.mailboxes = mailboxes;
        this.texts = texts;
    }

    /**
     * Takes a report on in the name of the acting officer and says so at its receipt; false where somebody did before.
     */
    public boolean take(ReportId id) {
        boolean taken = sections.take(id);
        if (taken) {
            mailboxes.write(id, WordKind.READ, new FamilyText(text(Texts.DEFAULT_LOCALE), text(Locale.ENGLISH)).kept());
        }
        return taken;
    }

    private String text(Locale language) {
        return texts.in(language).say("reports.read-receipt");
    }
}
