package id.pulang.people.matching;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.people.matching.cards.Components;
import id.pulang.people.matching.cards.Told;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two records that are taken as one person and may be about two.
 *
 * <p>Joins that are sure one by one can make a chain whose ends contradict each other, or a person with more rows of a
 * list than it has for anybody else. What two officers have said to be one is not asked again.
 */
record LookAgain(StatementId left, StatementId right) {

    private static final int MOST_ROWS_OF_ONE_LIST = 2;

    /** Finds in each group of statements the first pair that officers have to look at again. */
    static List<LookAgain> among(List<Told> told, List<List<StatementId>> groups, Collection<LinkRows.Live> live) {
        var look = new Look(told, live);
        groups.forEach(look::count);
        return groups.stream()
                .filter(group -> group.size() > 1)
                .flatMap(group -> look.at(group).stream())
                .toList();
    }

    private static final class Look {

        private final Map<StatementId, Told> told = new HashMap<>();
        private final Components confirmed;
        private final Map<RosterId, Integer> people = new HashMap<>();
        private final Map<RosterId, Integer> repeated = new HashMap<>();

        Look(List<Told> all, Collection<LinkRows.Live> live) {
            all.forEach(each -> told.put(each.statement().id(), each));
            confirmed = new Components(told.keySet());
            live.stream()
                    .filter(link -> link.same() && link.maker() == Join.Maker.OFFICERS)
                    .forEach(link -> confirmed.unite(link.left(), link.right()));
        }

        void count(List<StatementId> group) {
            byList(group).forEach((list, rows) -> {
                people.merge(list, 1, Integer::sum);
                repeated.merge(list, rows.size() > 1 ? 1 : 0, Integer::sum);
            });
        }

        Optional<LookAgain> at(List<StatementId> group) {
            return contradicting(group).or(() -> tooMany(group));
        }

        private Optional<LookAgain> contradicting(List<StatementId> group) {
            return group.stream()
                    .flatMap(left -> group.stream().map(right -> new LookAgain(left, right)))
                    .filter(pair -> Components.ORDER.compare(pair.left, pair.right) < 0)
                    .filter(pair -> !confirmed.root(pair.left).equals(confirmed.root(pair.right)))
                    .filter(pair -> Contradiction.between(
                                    told(pair.left).facts(), told(pair.right).facts())
                            .isPresent())
                    .findFirst();
        }

        private Optional<LookAgain> tooMany(List<StatementId> group) {
            return byList(group).entrySet().stream()
                    .filter(list -> namesMostOnce(list.getKey()))
                    .map(list -> unconfirmed(list.getValue()))
                    .filter(rows -> rows.size() > MOST_ROWS_OF_ONE_LIST)
                    .map(rows -> new LookAgain(rows.getFirst(), rows.getLast()))
                    .findFirst();
        }

        /** Of the rows that officers have said to be one, the first. */
        private List<StatementId> unconfirmed(List<StatementId> rows) {
            var seen = new HashMap<StatementId, StatementId>();
            rows.forEach(row -> seen.putIfAbsent(confirmed.root(row), row));
            return seen.values().stream().sorted(Components.ORDER).toList();
        }

        /** Whether at most half of the other people on the list have several rows. */
        private boolean namesMostOnce(RosterId list) {
            int others = people.getOrDefault(list, 1) - 1;
            int severalTimes = repeated.getOrDefault(list, 1) - 1;
            return 2 * severalTimes <= others;
        }

        private Map<RosterId, List<StatementId>> byList(List<StatementId> group) {
            return Stream.of(group)
                    .flatMap(List::stream)
                    .collect(groupingBy(each -> told(each).statement().roster()));
        }

        private Told told(StatementId id) {
            return Objects.requireNonNull(told.get(id));
        }
    }
}
