package id.pulang.clearances;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.people.PersonId;
import id.pulang.people.identity.Identities;
import id.pulang.people.identity.IdentityPrint;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What every entry needs: an id, the time, and its line in the audit trail. */
@Component
class Ledger {

    private static final String CASE = "case";

    private final AuditTrail trail;
    private final IdSource ids;
    private final Identities identities;
    private final Clock clock;

    Ledger(AuditTrail trail, IdSource ids, Identities identities, Clock clock) {
        this.trail = trail;
        this.ids = ids;
        this.identities = identities;
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

    /** Keeps who the people of cases are held to be, as that to which what is recorded now is bound. */
    Map<CaseId, IdentityPrint> prints(Collection<CaseSummary> cases) {
        Map<PersonId, IdentityPrint> prints =
                identities.pin(cases.stream().map(CaseSummary::person).toList());
        var byCase = new HashMap<CaseId, IdentityPrint>();
        cases.forEach(each ->
                Optional.ofNullable(prints.get(each.person())).ifPresent(print -> byCase.put(each.id(), print)));
        return byCase;
    }

    void wrote(String act, CaseId caseId, String detail) {
        trail.wrote(act, Purpose.CLEARANCE, new Subject(CASE, caseId.value()), detail);
    }

    void wroteAll(String act, Collection<CaseId> cases, String detail) {
        trail.wroteAll(
                act, Purpose.CLEARANCE, CASE, cases.stream().map(CaseId::value).toList(), detail);
    }
}
