package id.pulang.repatriation;

import id.pulang.audit.AuditTrail;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act here has: who acts, when, the trace that it leaves, and who hears of it. */
@Component
class Occasion {

    private final Access access;
    private final AuditTrail trail;
    private final IdSource ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Occasion(Access access, AuditTrail trail, IdSource ids, Clock clock, ApplicationEventPublisher events) {
        this.access = access;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    Actor require(Role... roles) {
        return access.require(roles);
    }

    /** Lets those act who take people aboard and hand them over. */
    Actor requireEscort() {
        return access.require(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER);
    }

    /** Lets those look who work on journeys. */
    Actor requireReader() {
        return access.require(
                Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return access.today();
    }

    UUID id() {
        return ids.next();
    }

    void wrote(String act, Purpose purpose, Collection<CaseId> cases, String detail) {
        trail.wroteAll(act, purpose, "case", cases.stream().map(CaseId::value).toList(), detail);
    }

    Export exported(ExportReason reason, Purpose purpose, Collection<CaseId> cases, String what) {
        return trail.exported(
                reason, purpose, "case", cases.stream().map(CaseId::value).toList(), what);
    }

    void happened(Object event) {
        events.publishEvent(event);
    }

    Access access() {
        return access;
    }

    AuditTrail trail() {
        return trail;
    }
}
