package id.pulang.cases.following;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door by which who opened a case by mistake makes it void: soon after, and only while nothing was recorded on it
 * or about its person beyond what stood there at once. A void case rests in itself, so that it is among no living ones;
 * what stands on it stays.
 */
@Service
@Transactional
public class CaseCancellation {

    /** For how long a case can be made void; our proposal. */
    public static final Duration TIME = Duration.ofMinutes(10);

    private final FollowingRows rows;
    private final List<FollowsItsCase> followers;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    CaseCancellation(
            FollowingRows rows,
            List<FollowsItsCase> followers,
            Cases cases,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.followers = followers;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns until when the acting officer may make a case void; empty where it is too late, or another opened it. */
    public Optional<Instant> until(CaseId id) {
        Instant until = cases.summary(id).openedAt().plus(TIME);
        return Optional.of(until)
                .filter(_ -> clock.instant().isBefore(until))
                .filter(_ -> rows.isOpenedBy(id, access.actor().id()));
    }

    /** Holds a case until the transaction ends and returns it, if the acting officer may make it void by the clock. */
    public Optional<CaseSummary> hold(CaseId id) {
        cases.hold(List.of(id));
        return until(id).map(_ -> cases.summary(id));
    }

    /** Whether anything was recorded on a case, or about its person, after the moment in which it was opened. */
    public boolean holdsMore(CaseId id) {
        CaseSummary about = cases.summary(id);
        return followers.stream().anyMatch(each -> rows.holdsMore(each, id)) || rows.holdsMoreAbout(about.person(), id);
    }

    /** Makes a case void. */
    public void cancel(CaseId id) {
        rows.cancel(id);
        trail.wrote("registration cancelled", Purpose.REGISTRATION, new Subject("case", id.value()), "");
    }
}
