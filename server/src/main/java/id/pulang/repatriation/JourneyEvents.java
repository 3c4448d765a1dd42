package id.pulang.repatriation;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.identity.Purpose;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what happens on a journey, with its line in the audit trail. */
@Component
public class JourneyEvents {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    JourneyEvents(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    /** Publishes a milestone of people. */
    public void happened(Milestone milestone) {
        events.publishEvent(milestone);
    }

    /** Publishes an event that is no milestone yet. */
    public void published(Object event) {
        events.publishEvent(event);
    }

    /** Leaves the line of an act in the trail. */
    public void wrote(String act, Purpose purpose, Collection<CaseId> cases, String detail) {
        trail.wroteAll(act, purpose, "case", cases.stream().map(CaseId::value).toList(), detail);
    }
}
