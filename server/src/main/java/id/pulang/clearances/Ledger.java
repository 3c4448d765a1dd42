package id.pulang.clearances;

import id.pulang.access.AuditTrail;
import id.pulang.access.IdSource;
import id.pulang.access.Purpose;
import id.pulang.access.Subject;
import id.pulang.cases.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What every entry needs: an id, the time, and its line in the audit trail. */
@Component
class Ledger {

    private static final String CASE = "case";

    private final AuditTrail trail;
    private final IdSource ids;
    private final Clock clock;

    Ledger(AuditTrail trail, IdSource ids, Clock clock) {
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    UUID next() {
        return ids.next();
    }

    Instant time() {
        return clock.instant();
    }

    AuditTrail trail() {
        return trail;
    }

    void wrote(String act, CaseId caseId, String detail) {
        trail.wrote(act, Purpose.CLEARANCE, new Subject(CASE, caseId.value()), detail);
    }

    void wroteAll(String act, Collection<CaseId> cases, String detail) {
        trail.wroteAll(
                act, Purpose.CLEARANCE, CASE, cases.stream().map(CaseId::value).toList(), detail);
    }
}
