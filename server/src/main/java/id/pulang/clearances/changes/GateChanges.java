package id.pulang.clearances.changes;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.identity.Purpose;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes every change on the gates of cases, with its line in the audit trail. */
@Component
public class GateChanges {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    GateChanges(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    /** Leaves the line of an act on one case and has its pass decided. */
    public void wrote(String act, CaseId caseId, String detail) {
        wroteAll(act, List.of(caseId), detail);
    }

    /** Leaves the line of an act on several cases and has their passes decided. */
    public void wroteAll(String act, Collection<CaseId> cases, String detail) {
        trail.wroteAll(
                act,
                Purpose.CLEARANCE,
                "case",
                cases.stream().map(CaseId::value).toList(),
                detail);
        events.publishEvent(new GatesChanged(List.copyOf(cases)));
    }
}
