package id.pulang.registration;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to how people were seen to be when they were registered. */
@Service
@Transactional
public class Arrivals {

    private final ArrivalRows rows;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Arrivals(ArrivalRows rows, Cases cases, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    void record(CaseSummary about, SeenDanger danger, SeenHealth health) {
        rows.insert(
                about,
                new Arrival(danger, health, clock.instant()),
                access.actor().id());
    }

    /** Opens how somebody was seen to be, with one line in the trail; empty for who came with a list. */
    public Optional<Arrival> of(CaseId id) {
        access.require(Role.CASEWORKERS);
        return rows.latest(cases.living(id)).map(kept -> kept.seen().open(Purpose.CASE_WORK, trail));
    }
}
