package id.pulang.people.matching;

import id.pulang.access.Acting;
import id.pulang.incidents.RosterAccepted;
import id.pulang.incidents.Rosters;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Matches the statements of an incident whenever a list is complete.
 *
 * <p>It opens no transaction itself: the match opens its own in the name of the officer who confirmed the list, and the
 * event is delivered again until that has succeeded once.
 */
@Component
class RosterListener {

    private final Rosters rosters;
    private final Matching matching;

    RosterListener(Rosters rosters, Matching matching) {
        this.rosters = rosters;
        this.matching = matching;
    }

    @Async
    @TransactionalEventListener
    void matchAgain(RosterAccepted accepted) {
        rosters.acceptedBy(accepted.roster())
                .ifPresent(officer -> Acting.as(officer, () -> {
                    matching.match(accepted.incident());
                }));
    }
}
