package id.pulang.authentication.web.sessions;

import id.pulang.audit.AuditTrail;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.login.Sessions;
import id.pulang.identity.Acting;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The running sessions of one account, seen and ended by its owner.
 *
 * <p>A row says of nobody whose it is, so each is opened until the own ones are found. Source: OWASP ASVS 5.0, V7.5.2.
 */
@Component
@Transactional
public class OwnSessions {

    private static final int MOST = 10;

    private final SessionRows rows;
    private final SessionSeal seal;
    private final Sessions sessions;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    OwnSessions(
            SessionRows rows, SessionSeal seal, Sessions sessions, Accounts accounts, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.sessions = sessions;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A session that goes on.
     *
     * @param place where it is kept, which opens nothing; its id stays secret
     * @param since when its log-in began
     * @param lastUsed when it was used, give or take a minute
     * @param here whether it is the one that asks
     */
    public record Running(UUID place, Instant since, Instant lastUsed, boolean here) {}

    /** Returns those of a person: the one that asks first, then by their last use. */
    @Transactional(readOnly = true)
    public List<Running> of(LoggedIn person, HttpSession asking) {
        Instant used = Instant.ofEpochMilli(asking.getLastAccessedTime());
        return rows.running(SessionContexts.KEPT, used).stream()
                .flatMap(row -> running(row, person, asking.getId(), used))
                .sorted(Comparator.comparing(Running::here)
                        .thenComparing(Running::lastUsed)
                        .reversed())
                .toList();
    }

    /** Ends one of a person's other sessions, on every server; says whether there was such a one. */
    public boolean end(LoggedIn person, UUID place, HttpSession asking) {
        boolean own =
                of(person, asking).stream().anyMatch(running -> running.place().equals(place) && !running.here());
        if (own) {
            rows.end(place);
            wrote("ended own session", person);
        }
        return own;
    }

    /** Ends all sessions of the acting person; the one that asks goes on only if it is bound to the account anew. */
    public void endAll(LoggedIn person) {
        accounts.endOwnSessions();
        wrote("ended own other sessions", person);
    }

    /** Ends the oldest sessions of somebody who comes in once more, so that no account has more than ten. */
    public void makeRoom(LoggedIn person, HttpSession beginning) {
        Instant now = Instant.ofEpochMilli(beginning.getLastAccessedTime());
        List<Running> others = rows.running(SessionContexts.KEPT, now).stream()
                .flatMap(row -> running(row, person, beginning.getId(), now))
                .filter(running -> !running.here())
                .sorted(Comparator.comparing(Running::since).reversed())
                .skip(MOST - 1)
                .toList();
        others.forEach(oldest -> rows.end(oldest.place()));
        if (!others.isEmpty()) {
            Acting.as(person.actor(), () -> wrote("ended oldest session", person));
        }
    }

    private void wrote(String act, LoggedIn person) {
        trail.wrote(
                act, Purpose.LOG_IN, new Subject("account", person.actor().id().value()), "");
    }

    private Stream<Running> running(SessionRows.Kept row, LoggedIn person, String asking, Instant used) {
        return remembered(row).map(RememberedLogIn::withoutRights).filter(found -> isOf(person, found)).stream()
                .map(found -> new Running(
                        row.place(),
                        found.since(),
                        onOurClock(row.lastUsed(), used),
                        row.id().equals(asking)));
    }

    private Optional<RememberedLogIn> remembered(SessionRows.Kept row) {
        return seal.open(row.sealed())
                .flatMap(value -> BoundValue.opened(row.id(), SessionContexts.KEPT, value))
                .filter(RememberedLogIn.class::isInstance)
                .map(RememberedLogIn.class::cast);
    }

    private boolean isOf(LoggedIn person, LoggedIn found) {
        return found.actor().id().equals(person.actor().id()) && !sessions.isOver(found.account(), found.since());
    }

    /** Sessions are kept by the machine's clock; what is shown counts back from this very use by our own. */
    private Instant onOurClock(Instant lastUsed, Instant usedNow) {
        Duration ago = Duration.between(lastUsed, usedNow);
        return clock.instant().minus(ago.isNegative() ? Duration.ZERO : ago);
    }
}
