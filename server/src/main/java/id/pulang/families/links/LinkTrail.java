package id.pulang.families.links;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.people.contacts.ContactId;
import id.pulang.reports.ReportId;
import id.pulang.reports.mail.FamilyText;
import id.pulang.reports.mail.Mailboxes;
import org.springframework.stereotype.Component;

/**
 * Writes into the trail what officers said of who tells a report, and takes back what the receipt read where that ends.
 */
@Component
class LinkTrail {

    private final AuditTrail trail;
    private final Mailboxes mailboxes;

    LinkTrail(AuditTrail trail, Mailboxes mailboxes) {
        this.trail = trail;
        this.mailboxes = mailboxes;
    }

    void ended(String act, ReportId report, ContactId contact) {
        wrote(act, report, contact);
        mailboxes.tellFamily(report, FamilyText.NONE);
    }

    void wrote(String act, ReportId report, ContactId contact) {
        trail.wrote(act, Purpose.CASE_WORK, new Subject("report", report.value()), "contact " + contact.value());
    }
}
