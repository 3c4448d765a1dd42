package id.pulang.people.matching.registers;

import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.registration.Registers;
import id.pulang.incidents.rosters.RegisterChange;
import id.pulang.people.matching.Matching;
import id.pulang.people.matching.results.MatchProgress;
import id.pulang.people.matching.results.MatchResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Matches an incident again after rows were added to a register of it, in the name of the officer who added the last
 * one. Where rows come one upon the other it waits for a pause, but not for ever, and no incident is compared more than
 * a tenth of the time.
 */
@Component
class RegisterMatching {

    /** How long nobody has added a row; our proposal. */
    static final Duration QUIET = Duration.ofSeconds(20);

    /** After how long it matches though rows still come; our proposal. */
    static final Duration LONGEST = Duration.ofMinutes(3);

    private static final Actor SERVER = Actor.server("registers");
    private static final int SHARE = 10;

    /** How much later than its place is taken a row may be committed; less than a register is quiet. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private final Registers registers;
    private final Matching matching;
    private final Access access;
    private final TransactionOperations transactions;
    private final Clock clock;

    RegisterMatching(
            Registers registers, Matching matching, Access access, TransactionOperations transactions, Clock clock) {
        this.registers = registers;
        this.matching = matching;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Matches what is due; the job does it again and again. */
    void look() {
        look(clock.instant());
    }

    void look(Instant now) {
        due(now).forEach(change -> Acting.as(change.by(), () -> {
            matching.matchUnlessRunning(change.incident());
        }));
    }

    /** Who may no longer act matches nothing; the next row of another officer does. */
    private List<RegisterChange> due(Instant now) {
        return Acting.as(
                SERVER,
                () -> transactions.execute(_ -> registers.changes().stream()
                        .filter(change -> due(change, matching.progress(change.incident()), now))
                        .filter(change -> !access.isNoLonger(change.by()))
                        .toList()));
    }

    static boolean due(RegisterChange change, MatchProgress last, Instant now) {
        MatchResult result = last.last();
        Instant ended = last.since();
        if (last.running()) {
            return false;
        }
        if (result == null || ended == null) {
            return !now.isBefore(change.at().plus(QUIET));
        }
        Duration lasted = Duration.ofMillis(result.millis());
        if (change.at().isBefore(ended.minus(lasted).minus(LATE))
                || now.isBefore(ended.plus(lasted.multipliedBy(SHARE)))) {
            return false;
        }
        return !now.isBefore(change.at().plus(QUIET)) || !now.isBefore(ended.plus(LONGEST));
    }
}
