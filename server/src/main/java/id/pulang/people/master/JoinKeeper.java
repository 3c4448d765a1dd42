package id.pulang.people.master;

import id.pulang.incidents.IncidentId;
import id.pulang.people.PeopleMatched;
import id.pulang.people.PeopleMerged;
import id.pulang.people.PeopleRegrouped;
import id.pulang.people.master.JoinRows.Withdrawal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps joins right when the people of an incident have changed, in the transaction of the match: joins of which a
 * statement is about somebody else by now, or by which two people of one incident would be one human being, are
 * withdrawn, and become a question where they still seem so.
 */
@Component
class JoinKeeper {

    private final JoinRows rows;
    private final Joining joining;

    JoinKeeper(JoinRows rows, Joining joining) {
        this.rows = rows;
        this.joining = joining;
    }

    /** Whoever goes into somebody may bring a second place on a journey along; then the two are asked about again. */
    @EventListener
    void keep(PeopleMerged merged) {
        joining.withdrawObstructed(merged.from(), merged.into());
    }

    @EventListener
    void keep(PeopleMatched matched) {
        keep(matched.incident());
    }

    @EventListener
    void keep(PeopleRegrouped regrouped) {
        keep(regrouped.incident());
    }

    private void keep(IncidentId incident) {
        joining.withdraw(rows.moved(incident), Withdrawal.STATEMENT_MOVED);
        joining.withdraw(rows.doubled(incident), Withdrawal.TWO_OF_ONE_INCIDENT);
    }
}
