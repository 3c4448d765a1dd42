package id.pulang.people.matching.cards;

import id.pulang.incidents.StatementId;
import id.pulang.linkage.clustering.DisjointSets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Connected components of statements under joins; the earliest statement of each represents it. For one thread. */
public final class Components {

    /** The order in which statements were made; ids of version 7 sort by time. */
    public static final Comparator<StatementId> ORDER =
            Comparator.comparing(statement -> statement.value().toString());

    private final List<StatementId> statements;
    private final Map<StatementId, Integer> places = new HashMap<>();
    private final DisjointSets sets;

    public Components(Collection<StatementId> statements) {
        this.statements = statements.stream().distinct().sorted(ORDER).toList();
        for (int place = 0; place < this.statements.size(); place++) {
            places.put(this.statements.get(place), place);
        }
        sets = new DisjointSets(places.size());
    }

    /** Says whether a statement is one of those that are grouped. */
    public boolean contains(StatementId statement) {
        return places.containsKey(statement);
    }

    /** Finds the statement that stands for the group. */
    public StatementId root(StatementId statement) {
        return statements.get(sets.find(place(statement)));
    }

    /** Puts two groups together. */
    public void unite(StatementId left, StatementId right) {
        sets.union(place(left), place(right));
    }

    /** Lists the groups, the earliest statement first in each and among all. */
    public List<List<StatementId>> groups() {
        return IntStream.range(0, statements.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        sets::find, TreeMap::new, Collectors.mapping(statements::get, Collectors.toList())))
                .values()
                .stream()
                .map(List::copyOf)
                .toList();
    }

    private int place(StatementId statement) {
        return Objects.requireNonNull(places.get(statement), "not among the statements");
    }
}
