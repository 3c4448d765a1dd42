package id.pulang.people.master.comparison;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pulang.identity.PostCode;
import id.pulang.incidents.StatementId;
import id.pulang.linkage.Linker;
import id.pulang.people.PersonId;
import id.pulang.people.master.IndexedAbove;
import id.pulang.people.master.MasterIndex;
import id.pulang.people.matching.Matching;
import id.pulang.people.matching.Reading;
import id.pulang.people.matching.cards.Told;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Has linkage compare people of different incidents, among others of their incidents. */
@Component
class LikelyPairs {

    /** How many others of their incidents tell how common names are. */
    private static final int BESIDES = 1_000;

    private final MasterIndex index;
    private final Reading reading;
    private final Linker linker;

    LikelyPairs(MasterIndex index, Reading reading, Matching matching) {
        this.index = index;
        this.reading = reading;
        linker = Linker.standard().with(matching.thresholds());
    }

    /** Finds who may be one human being among people, with the posts of whom the index has them. */
    List<LikelyPair> among(Set<PersonId> involved, Map<PersonId, IndexedAbove> indexed) {
        var incidents = indexed.values().stream().map(IndexedAbove::incident).collect(toSet());
        Set<PersonId> all = new LinkedHashSet<>(involved);
        all.addAll(index.besides(incidents, BESIDES));
        Map<PersonId, PostCode> posts =
                indexed.values().stream().collect(toMap(IndexedAbove::person, IndexedAbove::post));
        return new PeopleComparison(told(all), posts).with(linker, index.settled(involved, false));
    }

    private Map<PersonId, List<Told>> told(Collection<PersonId> people) {
        Map<PersonId, List<StatementId>> statements = index.statements(people);
        Map<StatementId, Told> opened = reading
                .of(statements.values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(toMap(each -> each.statement().id(), identity()));
        Map<PersonId, List<Told>> told = new LinkedHashMap<>();
        statements.forEach((person, all) -> told.put(
                person,
                all.stream()
                        .flatMap(each -> Stream.ofNullable(opened.get(each)))
                        .toList()));
        told.values().removeIf(List::isEmpty);
        return told;
    }
}
