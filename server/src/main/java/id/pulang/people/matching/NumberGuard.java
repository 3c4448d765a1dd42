package id.pulang.people.matching;

import id.pulang.incidents.StatementId;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.people.matching.cards.Components;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets no automatic join put statements with different valid NIK into one person, directly or through others.
 *
 * <p>Officers may: they have seen more than two numbers. The rule holds again here whatever the matcher proposes.
 */
final class NumberGuard {

    private final Components components;
    private final Map<StatementId, Set<NationalNumber>> numbers = new HashMap<>();
    private final List<Join> refused = new ArrayList<>();

    private NumberGuard(Components components, Map<StatementId, NationalNumber> valid) {
        this.components = components;
        valid.forEach((statement, nik) -> numbers.put(statement, Set.of(nik)));
    }

    /** Groups statements by officers' joins first and then by every automatic join that is allowed. */
    static Guarded group(Components components, List<Join> joins, Map<StatementId, NationalNumber> valid) {
        var guard = new NumberGuard(components, valid);
        joins.stream().filter(join -> join.maker() == Join.Maker.OFFICERS).forEach(guard::unite);
        joins.stream().filter(join -> join.maker() == Join.Maker.AUTOMATIC).forEach(guard::uniteIfAllowed);
        return new Guarded(components.groups(), guard.refused);
    }

    /** The groups, and the automatic joins that were not allowed. */
    record Guarded(List<List<StatementId>> groups, List<Join> refused) {}

    private void uniteIfAllowed(Join join) {
        Set<NationalNumber> left = of(join.left());
        Set<NationalNumber> right = of(join.right());
        boolean contradict = !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
        if (contradict) {
            refused.add(join);
            return;
        }
        unite(join);
    }

    private void unite(Join join) {
        var both = new HashSet<>(of(join.left()));
        both.addAll(of(join.right()));
        components.unite(join.left(), join.right());
        numbers.put(components.root(join.left()), both);
    }

    private Set<NationalNumber> of(StatementId statement) {
        return numbers.getOrDefault(components.root(statement), Set.of());
    }
}
