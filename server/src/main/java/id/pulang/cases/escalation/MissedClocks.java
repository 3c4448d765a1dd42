package id.pulang.cases.escalation;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Watches the clocks of cases. It brings those up to date that follow an earlier edition of their pack, and notes whom
 * a missed clock has reached: what stands on whose pages follows from the clock itself (docs/decisions/0080, 0087),
 * this keeps that it did.
 */
@Component
public class MissedClocks {

    private static final Actor SERVER = Actor.server("clocks");

    /** How many cases are derived anew in one transaction; our proposal. */
    private static final int AT_ONCE = 200;

    private final ToldRows rows;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    MissedClocks(
            ToldRows rows,
            Cases cases,
            Access access,
            AuditTrail trail,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks at all posts; the job does it every minute. */
    public void look() {
        Acting.as(SERVER, () -> {
            access.serving().stream().map(Post::code).forEach(this::bringUpToDate);
            transactions.executeWithoutResult(_ -> note());
        });
    }

    private void bringUpToDate(PostCode post) {
        int derived = AT_ONCE;
        while (derived == AT_ONCE) {
            derived = cases.deriveAnew(post, AT_ONCE);
        }
    }

    private void note() {
        rows.note(clock.instant()).stream()
                .collect(groupingBy(told -> told.clock() + " " + told.level()))
                .forEach((what, told) -> trail.wroteAll(
                        "missed target",
                        Purpose.CASE_WORK,
                        "case",
                        told.stream().map(each -> each.about().value()).toList(),
                        what));
    }

    /** Returns whom the missed clocks of a case have reached, the first first. */
    @Transactional
    public List<ToldClock> of(CaseId id) {
        return rows.of(id);
    }
}
