package id.pulang.people.contacts;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes into the trail what became of contacts, and tells whoever derives words from it. */
@Component
class ContactTrail {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    ContactTrail(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    /** Something happened that changes nothing of what a contact may know. */
    void wrote(String act, ContactId id, String detail) {
        trail.wrote(act, Purpose.CASE_WORK, new Subject("contact", id.value()), detail);
    }

    /** What a contact may know has changed. */
    void changed(String act, ContactId id, String detail) {
        wrote(act, id, detail);
        events.publishEvent(new ContactChanged(id));
    }
}
