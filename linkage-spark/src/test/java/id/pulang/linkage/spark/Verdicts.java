package id.pulang.linkage.spark;

import id.pulang.linkage.clustering.WeightedPairs;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/** What came out: all groups, and the bits of all pairs. */
record Verdicts(Set<Set<String>> groups, Map<RecordPair, Double> bits) {

    /** As Spark says it. */
    static Verdicts of(NationalLinks links) {
        var groups = new HashMap<String, Set<String>>();
        for (Row row : links.groups().collectAsList()) {
            groups.computeIfAbsent(row.getString(1), unused -> new TreeSet<>()).add(row.getString(0));
        }
        var bits = new HashMap<RecordPair, Double>();
        for (Row row : links.pairs().collectAsList()) {
            bits.put(new RecordPair(row.getString(0), row.getString(1)), (double) row.getFloat(2));
        }
        return new Verdicts(new HashSet<>(groups.values()), bits);
    }

    /** As one machine says it. */
    static Verdicts of(List<PersonRecord> records, WeightedPairs pairs, int[] groupOf) {
        var groups = new HashMap<Integer, Set<String>>();
        for (int place = 0; place < groupOf.length; place++) {
            groups.computeIfAbsent(groupOf[place], unused -> new TreeSet<>())
                    .add(records.get(place).id());
        }
        var bits = new HashMap<RecordPair, Double>();
        for (int pair = 0; pair < pairs.pairs(); pair++) {
            bits.put(
                    new RecordPair(
                            records.get(pairs.left(pair)).id(),
                            records.get(pairs.right(pair)).id()),
                    pairs.bits(pair));
        }
        return new Verdicts(new HashSet<>(groups.values()), bits);
    }

    Collection<Integer> sizes() {
        return groups.stream().map(Set::size).toList();
    }
}
