package id.pulang.reports.mail;

import id.pulang.audit.AuditTrail;
import id.pulang.portal.letters.BoxKeys;
import id.pulang.portal.letters.BoxWords;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import id.pulang.reports.ReportId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Mailboxes whose row is as a server wrote it: to the key of another, which somebody may have put there to read along,
 * nothing is sealed (docs/decisions/0156).
 */
@Component
class VerifiedMailboxes {

    private final MailboxRows rows;
    private final RowCodes codes;
    private final AuditTrail trail;

    VerifiedMailboxes(MailboxRows rows, RowCodes codes, AuditTrail trail) {
        this.rows = rows;
        this.codes = codes;
        this.trail = trail;
    }

    /** What else is kept of mailboxes. */
    MailboxRows rows() {
        return rows;
    }

    /**
     * Finds the mailbox of a report; one that was changed by somebody else is told to the trail, and is none, as is one
     * whose receipt could not open what is sealed here.
     */
    Optional<MailboxRows.Mailbox> find(ReportId report) {
        return rows.find(report).filter(box -> isAsWritten(report, box)).filter(rows::isRead);
    }

    private boolean isAsWritten(ReportId report, MailboxRows.Mailbox box) {
        Set<UUID> broken = codes.broken(Set.of(Coded.MAILBOX), Set.of(report.value()));
        trail.foundChanged("report", broken, box.post());
        return broken.isEmpty();
    }

    /** Seals words to the key of a report, in place of those before. */
    void seal(ReportId report, BoxWords words) {
        find(report).ifPresent(box -> rows.seal(box.box(), BoxKeys.seal(box.publicKey(), words)));
    }
}
