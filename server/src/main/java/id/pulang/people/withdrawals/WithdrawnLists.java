package id.pulang.people.withdrawals;

import id.pulang.identity.Acting;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.RosterWithdrawn;
import id.pulang.people.PeopleUnlisted;
import id.pulang.people.PersonId;
import id.pulang.people.index.PeopleKnown;
import id.pulang.people.matching.Matching;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the statements of a withdrawn list from the people they were about, in the transaction in which the list is
 * withdrawn.
 *
 * <p>Who stands on other lists too is founded on a statement of those and drawn anew, with the same id; who stands on
 * no other is listed and found no more, and keeps only the id. Who is one person without the list is found out by the
 * match that runs afterwards.
 */
@Component
class WithdrawnLists {

    private final Rosters rosters;
    private final Matching matching;
    private final FormerMembershipRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawnLists(
            Rosters rosters,
            Matching matching,
            FormerMembershipRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rosters = rosters;
        this.matching = matching;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void take(RosterWithdrawn withdrawn) {
        Set<StatementId> former = new HashSet<>(rosters.statements(withdrawn.roster()));
        if (former.isEmpty()) {
            return;
        }
        matching.hold(withdrawn.incident());
        rows.closeSplits(former, Acting.actor().id().value(), clock.instant());
        Set<PersonId> touched = rows.end(former, clock.instant());
        Map<StatementId, PersonId> left = rows.statementsOf(touched);
        unlist(touched, left);
        rows.foundAnew(former);
        matching.forget(withdrawn.incident(), former, left);
    }

    private void unlist(Set<PersonId> touched, Map<StatementId, PersonId> left) {
        Set<PersonId> staying = new HashSet<>(left.values());
        List<PersonId> alone =
                touched.stream().filter(person -> !staying.contains(person)).toList();
        rows.unlist(alone, clock.instant());
        events.publishEvent(new PeopleKnown(List.of(), alone));
        events.publishEvent(new PeopleUnlisted(alone));
    }
}
