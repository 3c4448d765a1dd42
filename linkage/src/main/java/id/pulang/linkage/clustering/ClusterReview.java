package id.pulang.linkage.clustering;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.linkage.decision.Contradiction;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds clusters that may be about two people: joins that are sure one by one can make a chain whose ends contradict
 * each other ({@link Contradiction}), or a person with more rows of a list than it has for anybody else. What two
 * officers have said to be one is not asked again. For one thread.
 */
public final class ClusterReview {

    private static final int MOST_ROWS_OF_ONE_LIST = 2;

    private final Map<String, PersonRecord> records;
    private final ConstrainedClustering confirmed;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    private ClusterReview(Collection<PersonRecord> records, Collection<RecordPair> confirmed) {
        this.records = records.stream().collect(Collectors.toMap(PersonRecord::id, Function.identity()));
        this.confirmed = ConstrainedClustering.of(this.records.keySet(), confirmed, List.of(), Map.of());
    }

    /**
     * Finds in each cluster the first pair that officers have to look at again.
     *
     * @param confirmed pairs of these records that officers have joined
     */
    public static List<RecordPair> among(
            Collection<PersonRecord> records, List<List<String>> clusters, Collection<RecordPair> confirmed) {
        var review = new ClusterReview(records, confirmed);
        clusters.forEach(review::count);
        return clusters.stream()
                .filter(cluster -> cluster.size() > 1)
                .flatMap(cluster -> review.at(cluster).stream())
                .toList();
    }

    private void count(List<String> cluster) {
        byList(cluster).forEach((list, rows) -> {
            people.merge(list, 1, Integer::sum);
            repeated.merge(list, rows.size() > 1 ? 1 : 0, Integer::sum);
        });
    }

    private Optional<RecordPair> at(List<String> cluster) {
        return contradicting(cluster).or(() -> tooMany(cluster));
    }

    private Optional<RecordPair> contradicting(List<String> cluster) {
        List<String> inOrder = cluster.stream().sorted().toList();
        return inOrder.stream()
                .flatMap(left -> inOrder.stream()
                        .filter(right -> left.compareTo(right) < 0)
                        .map(right -> new RecordPair(left, right)))
                .filter(pair -> !confirmed.together(pair.left(), pair.right()))
                .filter(pair -> Contradiction.between(record(pair.left()), record(pair.right()))
                        .isPresent())
                .findFirst();
    }

    private Optional<RecordPair> tooMany(List<String> cluster) {
        return byList(cluster).entrySet().stream()
                .filter(list -> namesMostOnce(list.getKey()))
                .map(list -> unconfirmed(list.getValue()))
                .filter(rows -> rows.size() > MOST_ROWS_OF_ONE_LIST)
                .map(rows -> new RecordPair(rows.getFirst(), rows.getLast()))
                .findFirst();
    }

    /** Of the rows that officers have said to be one, the first. */
    private List<String> unconfirmed(List<String> rows) {
        return rows.stream()
                .sorted()
                .filter(row ->
                        rows.stream().noneMatch(other -> other.compareTo(row) < 0 && confirmed.together(other, row)))
                .toList();
    }

    /** Whether at most half of the other people on the list have several rows. */
    private boolean namesMostOnce(String list) {
        int others = people.getOrDefault(list, 1) - 1;
        int severalTimes = repeated.getOrDefault(list, 1) - 1;
        return 2 * severalTimes <= others;
    }

    private Map<String, List<String>> byList(List<String> cluster) {
        return cluster.stream().collect(groupingBy(id -> record(id).source()));
    }

    private PersonRecord record(String id) {
        return Objects.requireNonNull(records.get(id));
    }
}
