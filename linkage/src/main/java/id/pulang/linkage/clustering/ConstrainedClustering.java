package id.pulang.linkage.clustering;

import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.model.RecordPair;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Connected components under must-link and cannot-link constraints: what officers have joined is joined, and no
 * automatic join puts records with different valid national numbers into one cluster, directly or through others.
 *
 * <p>Source: Wagstaff et al., Constrained K-means Clustering with Background Knowledge, ICML 2001. Joins are taken in
 * their order; a join that is refused changes nothing. For one thread.
 */
public final class ConstrainedClustering {

    private final List<String> records;
    private final Map<String, Integer> places = new HashMap<>();
    private final DisjointSets sets;
    private final Map<Integer, Set<NationalNumber>> numbers = new HashMap<>();
    private final Set<RecordPair> refused = new HashSet<>();

    private ConstrainedClustering(Collection<String> records, Map<String, NationalNumber> numbers) {
        this.records = records.stream().distinct().sorted().toList();
        for (int place = 0; place < this.records.size(); place++) {
            places.put(this.records.get(place), place);
        }
        sets = new DisjointSets(places.size());
        numbers.forEach((record, number) -> this.numbers.put(place(record), Set.of(number)));
    }

    /**
     * Clusters records.
     *
     * @param confirmed pairs that officers have joined; these hold whatever their numbers are
     * @param joins automatic joins
     * @param numbers the valid national number of each record that has one
     */
    public static ConstrainedClustering of(
            Collection<String> records,
            Collection<RecordPair> confirmed,
            Collection<RecordPair> joins,
            Map<String, NationalNumber> numbers) {
        var clustering = new ConstrainedClustering(records, numbers);
        confirmed.forEach(clustering::unite);
        joins.forEach(clustering::uniteIfAllowed);
        return clustering;
    }

    /** The clusters, in each the smallest id first, and the clusters by their smallest ids. */
    public List<List<String>> clusters() {
        return IntStream.range(0, records.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        sets::find, TreeMap::new, Collectors.mapping(records::get, Collectors.toList())))
                .values()
                .stream()
                .map(List::copyOf)
                .toList();
    }

    /** The automatic joins that were refused. */
    public Set<RecordPair> refused() {
        return Set.copyOf(refused);
    }

    /** Whether two records are in one cluster. */
    public boolean together(String one, String other) {
        return root(one) == root(other);
    }

    private void uniteIfAllowed(RecordPair join) {
        Set<NationalNumber> left = of(join.left());
        Set<NationalNumber> right = of(join.right());
        if (!left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right)) {
            refused.add(join);
        } else {
            unite(join);
        }
    }

    private void unite(RecordPair join) {
        var both = new HashSet<>(of(join.left()));
        both.addAll(of(join.right()));
        sets.union(place(join.left()), place(join.right()));
        numbers.put(root(join.left()), both);
    }

    private Set<NationalNumber> of(String record) {
        return numbers.getOrDefault(root(record), Set.of());
    }

    private int root(String record) {
        return sets.find(place(record));
    }

    private int place(String record) {
        return Objects.requireNonNull(places.get(record), "not among the records");
    }
}
