package id.pulang.people.master;

import id.pulang.identity.transactions.Locks;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The index as the comparison reads it: who is to be compared, with what, and what is settled already. */
@Component
public class MasterIndex {

    private static final String COMPARING = "comparing across incidents";

    private final MasterRows masters;
    private final JoinRows joins;
    private final Locks locks;

    MasterIndex(MasterRows masters, JoinRows joins, Locks locks) {
        this.masters = masters;
        this.joins = joins;
        this.locks = locks;
    }

    /** Keeps the index for a comparison until the transaction ends; says no while another transaction has it. */
    public boolean tryHold() {
        return locks.tryTake(COMPARING);
    }

    /** Waits until nobody compares people across incidents, and lets nobody begin until the transaction ends. */
    public void hold() {
        locks.take(COMPARING);
    }

    /** Finds those who are to be compared, at most so many; nothing is to be compared of who is on no list. */
    public List<DueToCompare> due(int most) {
        return masters.due(most);
    }

    /** Notes that people were compared as they were at a moment; of whom something changed since is compared again. */
    public void compared(List<DueToCompare> people, Instant at) {
        masters.compared(people, at);
    }

    /** Has people compared again. */
    public void again(Collection<PersonId> people) {
        masters.again(people);
    }

    /** Finds people as the index has them. */
    public List<IndexedAbove> indexed(Collection<PersonId> people) {
        return masters.indexed(people);
    }

    /** Finds living people of incidents, of very many some by chance, who tell how common names are. */
    public List<PersonId> besides(Collection<IncidentId> incidents, int most) {
        return masters.besides(incidents, most);
    }

    /** Finds what was stated of each of some people. */
    public Map<PersonId, List<StatementId>> statements(Collection<PersonId> people) {
        return masters.statements(people);
    }

    /** Finds the pairs among people about whom a verdict holds. */
    public Set<PeoplePair> settled(Collection<PersonId> people, boolean same) {
        return joins.settled(people, same);
    }
}
