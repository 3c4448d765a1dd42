package id.pulang.people.matching;

import id.pulang.incidents.StatementId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Statements that hang together through joins; the smallest of each group stands for it. */
final class Components {

    /** The order in which statements were made; ids of version 7 sort by time. */
    static final Comparator<StatementId> ORDER =
            Comparator.comparing(statement -> statement.value().toString());

    private final Map<StatementId, StatementId> parents = new HashMap<>();

    Components(Collection<StatementId> statements) {
        statements.forEach(statement -> parents.put(statement, statement));
    }

    /** Says whether a statement is one of those that are grouped. */
    boolean contains(StatementId statement) {
        return parents.containsKey(statement);
    }

    /** Finds the statement that stands for the group. */
    StatementId root(StatementId statement) {
        StatementId at = statement;
        StatementId parent = parent(at);
        while (!parent.equals(at)) {
            parents.put(at, parent(parent));
            at = parent;
            parent = parent(at);
        }
        return at;
    }

    /** Puts two groups together. */
    void unite(StatementId left, StatementId right) {
        StatementId one = root(left);
        StatementId two = root(right);
        boolean oneIsSmaller = ORDER.compare(one, two) <= 0;
        parents.put(oneIsSmaller ? two : one, oneIsSmaller ? one : two);
    }

    /** Lists the groups, the earliest statement first in each and among all. */
    List<List<StatementId>> groups() {
        var groups = new TreeMap<StatementId, TreeSet<StatementId>>(ORDER);
        parents.keySet()
                .forEach(statement -> groups.computeIfAbsent(root(statement), _ -> new TreeSet<>(ORDER))
                        .add(statement));
        return groups.values().stream().map(List::copyOf).toList();
    }

    private StatementId parent(StatementId statement) {
        return Objects.requireNonNull(parents.get(statement), "not among the statements");
    }
}
