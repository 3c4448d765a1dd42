package id.pulang.people.master.comparison;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.index.SimilarPeople;
import id.pulang.people.master.DueToCompare;
import id.pulang.people.master.IndexedAbove;
import id.pulang.people.master.MasterIndex;
import java.time.Clock;
import java.util.Collection;
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

    /** How many others of their incidents tell how common names are. */
    private static final int BESIDES = 1_000;

    private final MasterIndex index;
    private final SimilarPeople similar;
    private final LikelyPairs likely;
    private final Findings findings;
    private final Clock clock;

    MasterComparison(MasterIndex index, SimilarPeople similar, LikelyPairs likely, Findings findings, Clock clock) {
        this.index = index;
        this.similar = similar;
        this.likely = likely;
        this.findings = findings;
        this.clock = clock;
    }

    /** Compares some of those who are due, and returns how many; none while another server does so. */
    public int compareSome() {
        if (!index.tryHold()) {
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
        Set<PersonId> involved = new LinkedHashSet<>();
        for (PersonId person : due) {
            Set<PersonId> alike = similar.elsewhere(person);
            if (!alike.isEmpty()) {
                involved.add(person);
                involved.addAll(alike);
            }
        }
        Map<PersonId, IndexedAbove> indexed = involved.isEmpty() ? Map.of() : withOthers(involved);
        List<LikelyPair> found = involved.isEmpty() ? List.of() : likely.among(indexed);
        findings.take(due, found, indexed);
    }

    /** Others of the same incidents tell how common names are; who among them is alike, too, is found with them. */
    private Map<PersonId, IndexedAbove> withOthers(Set<PersonId> involved) {
        Set<IncidentId> incidents =
                index.indexed(involved).stream().map(IndexedAbove::incident).collect(toSet());
        Set<PersonId> all = new LinkedHashSet<>(involved);
        all.addAll(index.besides(incidents, BESIDES));
        return index.indexed(all).stream().collect(toMap(IndexedAbove::person, identity()));
    }
}
