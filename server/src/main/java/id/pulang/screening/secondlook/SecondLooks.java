package id.pulang.screening.secondlook;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps who has begun the second look at a screening: one officer a person, who reads the first talk and concludes
 * second. It ends with the conclusion, or when the head of mission gives it free; who has begun cannot drop it, and has
 * at most {@value #AT_ONCE} open, so that nobody reads talk after talk by beginning looks.
 */
@Component
public class SecondLooks {

    static final int AT_ONCE = 5;

    private final SecondLookRows rows;
    private final AuditTrail trail;
    private final Clock clock;

    SecondLooks(SecondLookRows rows, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns who has begun the second look at a case and not concluded. */
    public Optional<UserId> officer(CaseId id) {
        return rows.open(id);
    }

    /** Begins the second look of an officer at a case of which one waits; the caller keeps others from it meanwhile. */
    public SecondLookOutcome begin(CaseSummary about, Actor officer) {
        Optional<UserId> other = rows.open(about.id());
        if (other.isPresent()) {
            return other.get().equals(officer.id()) ? SecondLookOutcome.BEGUN : SecondLookOutcome.BY_ANOTHER;
        }
        if (rows.openOf(officer.id()) >= AT_ONCE) {
            return SecondLookOutcome.TOO_MANY;
        }
        rows.insert(about, officer.id(), clock.instant());
        wrote("second look begun", about.id());
        return SecondLookOutcome.BEGUN;
    }

    /** Ends the second look that is open at a case, if one is. */
    public void end(CaseId id, Actor by) {
        if (rows.end(id, by.id(), clock.instant())) {
            wrote("second look ended", id);
        }
    }

    private void wrote(String act, CaseId about) {
        trail.wrote(act, Purpose.SCREENING, new Subject("case", about.value()), "");
    }
}
