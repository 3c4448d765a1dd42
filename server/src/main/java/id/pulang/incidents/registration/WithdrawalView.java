package id.pulang.incidents.registration;

import id.pulang.incidents.ListedPeople;
import id.pulang.incidents.rosters.RosterSummary;

/**
 * What would follow if a list were withdrawn, and whether it waits for a second officer.
 *
 * @param own whether the acting officer asked for it, so that somebody else has to agree
 */
public record WithdrawalView(RosterSummary roster, ListedPeople people, boolean own) {

    /** Says whether a second officer is waited for. */
    public boolean waits() {
        return roster.withdrawal() != null && !roster.isWithdrawn();
    }

    /** Says whether nothing stands in the way. */
    public boolean possible() {
        return people.cases().isEmpty() && people.beyond() == 0;
    }
}
