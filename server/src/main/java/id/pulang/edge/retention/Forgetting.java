package id.pulang.edge.retention;

import id.pulang.authentication.challenges.AnsweredChallenges;
import id.pulang.authentication.login.LogIns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Forgets every day what the program, or one shift of a post, needed for its own work and needs no more.
 *
 * <p>Nothing that is kept about a person served is among it: that goes by the word of two officers only, and of the
 * audit trail nothing can go. Source: OWASP ASVS 5.0 V14.2.7; docs/security/dpia.md, 5.
 */
@Component
class Forgetting {

    /** A client that was cut off sends again within minutes; a page may stay open over a long weekend. */
    static final Duration COMMANDS_KEPT = Duration.ofDays(7);

    /** Whoever had to hear of an event has heard of it; a week is left to look for a fault. */
    static final Duration HEARD_EVENTS_KEPT = Duration.ofDays(7);

    /** What a shift left for the next is about work that is over; our proposal. */
    static final Duration SHIFT_NOTES_KEPT = Duration.ofDays(30);

    /** A ticket of the queue is about a day that is over; our proposal. */
    static final Duration TICKETS_KEPT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final ForgettingRows rows;
    private final LogIns logIns;
    private final AnsweredChallenges challenges;
    private final Clock clock;

    Forgetting(ForgettingRows rows, LogIns logIns, AnsweredChallenges challenges, Clock clock) {
        this.rows = rows;
        this.logIns = logIns;
        this.challenges = challenges;
        this.clock = clock;
    }

    void forget() {
        Instant now = clock.instant();
        one(() -> rows.forgetCommands(now.minus(COMMANDS_KEPT)));
        one(() -> logIns.forgetTries(now));
        one(() -> challenges.forget(now));
        one(() -> rows.forgetShiftNotes(now.minus(SHIFT_NOTES_KEPT)));
        one(() -> rows.forgetTickets(now.minus(TICKETS_KEPT)));
        one(() -> rows.forgetHeardEvents(now.minus(HEARD_EVENTS_KEPT)));
    }

    /** What goes wrong with one keeps no other from being forgotten. */
    private static void one(Runnable kind) {
        try {
            kind.run();
        } catch (RuntimeException wrong) {
            LOG.warn("Some of what may go is still there", wrong);
        }
    }
}
