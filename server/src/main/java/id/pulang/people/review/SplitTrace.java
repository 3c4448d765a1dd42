package id.pulang.people.review;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.people.PersonId;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on a split leaves: its line in the audit trail, and word to whoever relies on who the person is. */
@Component
class SplitTrace {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    SplitTrace(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    void wrote(String act, PersonId person, SplitId id, Instant at) {
        trail.wrote(
                act,
                Purpose.REVIEW,
                new Subject("person", person.value()),
                id.value().toString());
        events.publishEvent(new SplitDecided(person, at));
    }
}
