package id.pulang.people.matching;

import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.RosterAccepted;
import id.pulang.incidents.rosters.RosterWithdrawn;
import id.pulang.people.matching.turn.MatchingTurn;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Matches the statements of an incident whenever a list is complete or withdrawn.
 *
 * <p>It opens no transaction itself: the match opens its own in the name of the officer who confirmed the list, and the
 * event is delivered again until that has succeeded once.
 */
@Component
class RosterListener {

    private static final Logger log = LoggerFactory.getLogger(RosterListener.class);

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Longer than the longest lists that an incident takes are written and compared. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Map<Place, MatchesInTurn> turns = new ConcurrentHashMap<>();
    private final Rosters rosters;
    private final Matching matching;
    private final MatchingTurn turn;
    private final Access access;
    private final IncompleteEventPublications unheard;

    RosterListener(
            Rosters rosters, Matching matching, MatchingTurn turn, Access access, IncompleteEventPublications unheard) {
        this.rosters = rosters;
        this.matching = matching;
        this.turn = turn;
        this.access = access;
        this.unheard = unheard;
    }

    @Async(MatchingConfiguration.EXECUTOR)
    @TransactionalEventListener
    void matchAgain(RosterAccepted accepted) {
        rosters.acceptedBy(accepted.roster())
                .filter(this::mayGoOn)
                .filter(officer -> Acting.as(
                        officer, () -> !rosters.summary(accepted.roster()).isWithdrawn()))
                .ifPresent(officer -> matchInTurn(officer, accepted.incident()));
    }

    /**
     * Matches what is left after a list was withdrawn, in the name of the officer who agreed, or of the one who had
     * confirmed the list where that account is gone.
     */
    @Async(MatchingConfiguration.EXECUTOR)
    @TransactionalEventListener
    void matchWithout(RosterWithdrawn withdrawn) {
        access.find(withdrawn.by())
                .filter(this::mayGoOn)
                .or(() -> rosters.acceptedBy(withdrawn.roster()).filter(this::mayGoOn))
                .ifPresent(officer -> matchInTurn(officer, withdrawn.incident()));
    }

    /** Nothing is lost where nobody may: the next match of the incident by any officer compares all of it. */
    private boolean mayGoOn(Actor officer) {
        boolean gone = access.isNoLonger(officer);
        if (gone) {
            log.warn(
                    "A list is not matched in the name of {}, whose account was closed or moved",
                    officer.id().value());
        }
        return !gone;
    }

    /** Gives out once more what of a withdrawn list could not be matched; it ends, since it is passed over. */
    @Async
    @TransactionalEventListener
    void endParked(RosterWithdrawn withdrawn) {
        unheard.resubmitIncompletePublications(
                event -> event.getStatus() == Status.FAILED && isAbout(event.getEvent(), withdrawn.roster()));
    }

    private static boolean isAbout(Object event, RosterId roster) {
        return event instanceof RosterAccepted accepted && accepted.roster().equals(roster);
    }

    private void matchInTurn(Actor officer, IncidentId incident) {
        var place = new Place(incident, officer.post());
        try {
            turns.compute(place, (_, there) -> there == null ? new MatchesInTurn() : there.joined())
                    .take(() -> Acting.as(officer, () -> {
                        matchWhenFree(incident, LONGEST);
                    }));
        } finally {
            turns.computeIfPresent(place, (_, there) -> there.left());
        }
    }

    /**
     * Waits without a way into the database until no list of the incident is being written and no other run is under
     * way: lists that come one upon the other are compared once, when all are in. Nobody waits in a pool. Who has
     * waited too long leaves the event undelivered: it is delivered again, and stands among those that are parked if
     * that does not help.
     */
    void matchWhenFree(IncidentId incident, Duration longest) {
        long looks = longest.dividedBy(PAUSE);
        while (rosters.writing(incident) || !matched(incident)) {
            if (looks-- <= 0) {
                throw new IllegalStateException(
                        "Incident %s is not matched: for %s a list was being written or another match was under way"
                                .formatted(incident.value(), longest));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean matched(IncidentId incident) {
        return turn.inTurn(() -> matching.matchUnlessRunning(incident).isPresent());
    }

    /** What one match sees: the statements of an incident that a post may see. */
    private record Place(IncidentId incident, PostCode post) {}

    /** Lets lists that come together be matched together: whoever waited while a later match began need not match. */
    private static final class MatchesInTurn {

        private final AtomicLong taken = new AtomicLong();
        private int present = 1;
        private long served;

        MatchesInTurn joined() {
            present++;
            return this;
        }

        /** Nothing is kept once the last has gone. */
        @Nullable
        MatchesInTurn left() {
            present--;
            return present == 0 ? null : this;
        }

        void take(Runnable match) {
            long mine = taken.incrementAndGet();
            synchronized (this) {
                if (served >= mine) {
                    return;
                }
                long all = taken.get();
                match.run();
                served = all;
            }
        }
    }
}
