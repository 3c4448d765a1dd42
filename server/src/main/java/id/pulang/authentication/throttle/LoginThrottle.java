package id.pulang.authentication.throttle;

import id.pulang.audit.AuditTrail;
import id.pulang.authentication.accounts.Account;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.identity.transactions.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Throttles log-ins with an exponential {@link Backoff} by name, by address and by both, for all servers of a database.
 *
 * <p>A try is counted as failed before the password is looked at, so that many at once do not slip through; the right
 * password takes that back. Whoever came in from the same address in the last thirty days is held up by their own
 * mistakes only, never by what others try with their name or beside them.
 */
@Component
@Transactional
public class LoginThrottle {

    private static final Duration FAILURES_KEPT = Duration.ofDays(1);
    private static final Duration ENTRIES_KEPT = Duration.ofDays(30);

    /** Who acts where a name is unknown; headquarters alone sees these lines. */
    private static final Actor NOBODY =
            new Actor(new UserId(new UUID(0, 0)), "", Role.ADMINISTRATOR, PostCode.HEADQUARTERS, "");

    private final AttemptRows rows;
    private final AuditTrail trail;
    private final IdSource ids;
    private final Clock clock;

    LoginThrottle(AttemptRows rows, AuditTrail trail, IdSource ids, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Returns how long to wait first; where that is no time at all, the try has begun and counts as failed. */
    public Duration begin(LoginAttempt trier) {
        Instant now = clock.instant();
        List<AttemptCount> counts = held(trier, now);
        Duration wait = wait(counts, now);
        if (wait.isZero()) {
            UnitOfWork.aside(() -> counts.forEach(count -> rows.keep(count.withOneMore(now))));
        }
        return wait;
    }

    /** Notes that a log-in failed, and that its name or address is blocked from now on if it is. */
    public void failed(LoginAttempt trier, Optional<Account> account, String act) {
        Instant now = clock.instant();
        String detail = "from " + trier.address();
        write(act, account, detail);
        Duration wait = wait(held(trier, now), now);
        if (!wait.isZero()) {
            write(
                    "log-in blocked",
                    account,
                    detail + " for " + wait.plusMillis(999).toSeconds() + " s");
        }
    }

    /** Notes that a log-in succeeded, which ends the blocks that its failures brought. */
    public void succeeded(LoginAttempt trier, Account account, String act) {
        Instant now = clock.instant();
        held(trier, now).forEach(count -> rows.keep(count.entered(now)));
        forget(now);
        write(act, Optional.of(account), "from " + trier.address());
    }

    /** Notes that the second step of an account is looked at no more. */
    public void closed(Account account) {
        write("second step closed", account.actor());
    }

    /** Takes a try back that was not carried out. */
    public void withdrawn(LoginAttempt trier) {
        UnitOfWork.aside(() -> held(trier, clock.instant()).forEach(count -> rows.keep(count.withOneLess())));
    }

    /** Deletes the counts that matter no more at a time. */
    public void forget(Instant now) {
        rows.forget(now.minus(FAILURES_KEPT), now.minus(ENTRIES_KEPT));
    }

    /** Notes a log-out. */
    public void left(Actor actor) {
        write("log-out", actor);
    }

    /** Notes that an officer made new recovery codes. */
    public void renewedCodes(Actor actor) {
        write("renewed recovery codes", actor);
    }

    private void write(String act, Actor actor) {
        Subject account = new Subject("account", actor.id().value());
        Acting.as(actor, () -> trail.wrote(act, Purpose.LOG_IN, account, ""));
    }

    /** Returns the counts that matter for this one, held in one order, so that no two tries wait for each other. */
    private List<AttemptCount> held(LoginAttempt trier, Instant now) {
        AttemptCount address = rows.hold(AttemptScope.ADDRESS, trier.key(AttemptScope.ADDRESS), now);
        AttemptCount name = rows.hold(AttemptScope.NAME, trier.key(AttemptScope.NAME), now);
        AttemptCount pair = rows.hold(AttemptScope.PAIR, trier.key(AttemptScope.PAIR), now);
        return pair.isKnownAt(now) ? List.of(pair) : List.of(address, name, pair);
    }

    private static Duration wait(List<AttemptCount> counts, Instant now) {
        return counts.stream()
                .map(count -> count.waitAt(now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private void write(String act, Optional<Account> account, String detail) {
        Subject subject = account.map(known -> known.actor().id().value())
                .map(id -> new Subject("account", id))
                .orElseGet(() -> new Subject("unknown log-in", ids.next()));
        Actor actor = account.map(Account::actor).orElse(NOBODY);
        Acting.as(actor, () -> trail.wrote(act, Purpose.LOG_IN, subject, detail));
    }
}
