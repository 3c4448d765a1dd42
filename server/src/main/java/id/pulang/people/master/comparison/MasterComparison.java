package id.pulang.people.master.comparison;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.pulang.identity.transactions.Locks;
import id.pulang.people.PersonId;
import id.pulang.people.index.SimilarPeople;
import id.pulang.people.master.DueToCompare;
import id.pulang.people.master.IndexedAbove;
import id.pulang.people.master.MasterIndex;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of comparing across incidents: those of whom something changed are compared with whoever the search index
 * holds to be like them in other incidents, some at a time, so that its memory is bounded whatever the number of
 * people.
 */
@Service
@Transactional
public class MasterComparison {

    /** How many are compared in one transaction. */
    static final int AT_ONCE = 400;

    private final MasterIndex index;
    private final SimilarPeople similar;
    private final LikelyPairs likely;
    private final Findings findings;
    private final Locks locks;
    private final Clock clock;

    MasterComparison(
            MasterIndex index, SimilarPeople similar, LikelyPairs likely, Findings findings, Locks locks, Clock clock) {
        this.index = index;
        this.similar = similar;
        this.likely = likely;
        this.findings = findings;
        this.locks = locks;
        this.clock = clock;
    }

    /** Compares some of those who are due, and returns how many; none while another server does so. */
    public int compareSome() {
        if (!locks.tryTake("comparing across incidents")) {
            return 0;
        }
        findings.forgetGone();
        List<DueToCompare> due = index.due(AT_ONCE);
        List<PersonId> people = due.stream().map(DueToCompare::person).toList();
        compare(people);
        index.compared(due, clock.instant());
        return due.size();
    }

    private void compare(Collection<PersonId> due) {
        Map<PersonId, Set<PersonId>> alike = new LinkedHashMap<>();
        due.forEach(person -> alike.put(person, similar.elsewhere(person)));
        alike.values().removeIf(Set::isEmpty);
        Set<PersonId> involved = new LinkedHashSet<>(alike.keySet());
        alike.values().forEach(involved::addAll);
        Map<PersonId, IndexedAbove> indexed = new HashMap<>();
        List<LikelyPair> found = List.of();
        if (!involved.isEmpty()) {
            indexed.putAll(index.indexed(involved).stream().collect(toMap(IndexedAbove::person, identity())));
            found = likely.among(involved, indexed);
        }
        findings.take(due, found, indexed);
    }
}
