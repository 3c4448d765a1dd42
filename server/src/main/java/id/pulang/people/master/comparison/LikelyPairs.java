package id.pulang.people.master.comparison;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Has linkage compare people of different incidents. */
@Component
class LikelyPairs {

    private final MasterIndex index;
    private final Reading reading;
    private final Linker linker;

    LikelyPairs(MasterIndex index, Reading reading, Matching matching) {
        this.index = index;
        this.reading = reading;
        linker = Linker.standard().with(matching.thresholds());
    }

    /** Finds who may be one human being among people as the index has them. */
    List<LikelyPair> among(Map<PersonId, IndexedAbove> indexed) {
        Map<PersonId, PostCode> posts =
                indexed.values().stream().collect(toMap(IndexedAbove::person, IndexedAbove::post));
        return new PeopleComparison(told(indexed.keySet()), posts).with(linker, index.settled(indexed.keySet(), false));
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
