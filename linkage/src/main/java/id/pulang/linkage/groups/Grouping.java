package id.pulang.linkage.groups;

import id.pulang.linkage.Doubt;
import id.pulang.linkage.Expectation;
import id.pulang.linkage.Group;
import id.pulang.linkage.Join;
import id.pulang.linkage.Linkage;
import id.pulang.linkage.Pair;
import id.pulang.linkage.Settled;
import id.pulang.linkage.Verdict;
import id.pulang.linkage.weights.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins rows into people. It starts with what officers have settled, then joins in rounds what is certain beyond
 * {@link Certainty}: each round weighs all ties anew, because a join adds evidence to its neighbours and takes
 * candidates away from others.
 */
final class Grouping {

    private static final int MOST_LAST_RESORTS = 30;

    private final Study study;
    private final Settled settled;
    private final Map<String, Cluster> clusterOf = new TreeMap<>();
    private final TreeSet<Cluster> clusters = new TreeSet<>();
    private final List<Join> joins = new ArrayList<>();

    Grouping(Study study, Settled settled) {
        this.study = study;
        this.settled = settled;
        for (Row row : study.rows()) {
            var cluster = new Cluster(row);
            clusters.add(cluster);
            clusterOf.put(row.id(), cluster);
        }
        tie();
        joinWhatIsSettled();
        while (joinWhatIsCertain()) {
            // each round weighs all ties anew
        }
    }

    Linkage linkage() {
        var groups = clusters.stream()
                .map(cluster -> new Group(cluster.rows().stream().map(Row::id).toList()))
                .sorted(Comparator.comparing(group -> group.records().getFirst()))
                .toList();
        var expected = expected();
        var doubts = doubts(ties());
        return new Linkage(groups, joins, doubts.isEmpty() ? doubts(lastResorts()) : doubts, expected);
    }

    private Expectation expected() {
        double wrong = joins.stream()
                .mapToDouble(join -> 1 - join.explanation().probability())
                .sum();
        double missed = ties().stream().mapToDouble(study.certainty()::missed).sum();
        return new Expectation(joins.size(), wrong, missed);
    }

    private List<Doubt> doubts(List<Tie> ties) {
        return ties.stream()
                .filter(study.certainty()::worthAsking)
                .sorted(Tie.LIKELIEST_FIRST)
                .map(this::doubt)
                .toList();
    }

    /**
     * When nothing else is left to ask: where a list leaves hardly anybody alone, its last lonely rows are probably
     * somebody's too, however badly they are written.
     */
    private List<Tie> lastResorts() {
        var habits = new ListHabits(study.lists(), clusters);
        var lonely = clusters.stream()
                .filter(cluster -> habits.alone(cluster) < Competition.NOBODY)
                .limit(MOST_LAST_RESORTS)
                .toList();
        var ties = new ArrayList<Tie>();
        for (Cluster one : lonely) {
            for (Cluster other : clusters) {
                if (!one.equals(other)) {
                    Tie tie = one.ties().containsKey(other)
                            ? Objects.requireNonNull(one.ties().get(other))
                            : fresh(one, other);
                    tie.weigh(study.priorBits(), habits.bits(one, other));
                    put(tie);
                    ties.add(tie);
                }
            }
        }
        var competition = new Competition(study.certainty());
        ties.forEach(tie -> competition.conclude(tie, Math.min(habits.alone(tie.left()), habits.alone(tie.right()))));
        return ties.stream().distinct().toList();
    }

    /** What the groups say about two of their records. */
    Verdict verdict(Pair pair) {
        Cluster left = Objects.requireNonNull(clusterOf.get(pair.left()), pair.left());
        Cluster right = Objects.requireNonNull(clusterOf.get(pair.right()), pair.right());
        Row one = row(left, pair.left());
        Row other = row(right, pair.right());
        if (left.equals(right)) {
            double joined = new Connections(joins).probability(pair.left(), pair.right());
            return new Verdict.SamePerson(study.explain(one, other, 0, joined));
        }
        Tie tie = left.ties().get(right);
        if (tie == null) {
            return new Verdict.DifferentPeople(study.explain(one, other, 0, 0));
        }
        var explanation = study.explain(one, other, tie.listBits(), tie.probability());
        return study.certainty().worthAsking(tie)
                ? new Verdict.NeedsReview(explanation)
                : new Verdict.DifferentPeople(explanation);
    }

    private static Row row(Cluster cluster, String id) {
        return cluster.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Doubt doubt(Tie tie) {
        Row left = tie.strongest().left();
        Row right = tie.strongest().right();
        return new Doubt(
                new Pair(left.id(), right.id()), study.explain(left, right, tie.listBits(), tie.probability()));
    }

    private void tie() {
        for (Study.Tied tied : study.tied()) {
            Cluster left = clusterOf(tied.left());
            Cluster right = clusterOf(tied.right());
            boolean different = settled.different()
                    .contains(new Pair(tied.left().id(), tied.right().id()));
            var strongest =
                    new Tie.Strongest(tied.left(), tied.right(), tied.evidence().total());
            var tie = new Tie(left, right, tied.evidence(), strongest, different);
            tie.nameTwice(tied.left(), tied.right(), tied.evidence());
            put(tie);
        }
        for (Pair pair : settled.different()) {
            Cluster left = clusterOf.get(pair.left());
            Cluster right = clusterOf.get(pair.right());
            if (left != null && right != null && !left.ties().containsKey(right)) {
                put(fresh(left, right));
            }
        }
    }

    private void joinWhatIsSettled() {
        for (Pair pair : new TreeSet<>(settled.same())) {
            Cluster left = clusterOf.get(pair.left());
            Cluster right = clusterOf.get(pair.right());
            if (left != null && right != null && !left.equals(right)) {
                join(left, right);
            }
        }
    }

    private boolean joinWhatIsCertain() {
        var namesakes = new Namesakes(study.certainty(), weigh());
        var joined = new HashSet<Cluster>();
        var certain = ties().stream()
                .filter(study.certainty()::joinsAlone)
                .filter(tie -> !namesakes.about(tie))
                .sorted(Tie.LIKELIEST_FIRST)
                .toList();
        for (Tie tie : certain) {
            if (!joined.contains(tie.left()) && !joined.contains(tie.right())) {
                joined.add(tie.left());
                joined.add(tie.right());
                Row left = tie.strongest().left();
                Row right = tie.strongest().right();
                joins.add(new Join(
                        new Pair(left.id(), right.id()),
                        study.explain(left, right, tie.listBits(), tie.probability())));
                join(tie.left(), tie.right());
            }
        }
        return !certain.isEmpty();
    }

    /** Weighs all ties by what the groups so far teach about the lists. */
    private ListHabits weigh() {
        var habits = new ListHabits(study.lists(), clusters);
        var ties = ties();
        for (Tie tie : ties) {
            tie.weigh(study.priorBits(), habits.bits(tie.left(), tie.right()));
            tie.standApart(habits.apart(tie.left(), tie.right()));
        }
        new Competition(study.certainty()).concludeAll(ties, clusters);
        return habits;
    }

    private List<Tie> ties() {
        var ties = new ArrayList<Tie>();
        for (Cluster cluster : clusters) {
            for (Tie tie : cluster.ties().values()) {
                if (tie.left() == cluster) {
                    ties.add(tie);
                }
            }
        }
        return ties;
    }

    /** Joins two clusters; every tie of either is then a tie of both. */
    private void join(Cluster left, Cluster right) {
        Cluster kept = left.compareTo(right) < 0 ? left : right;
        Cluster gone = kept.equals(left) ? right : left;
        var neighbours = new TreeSet<>(kept.ties().keySet());
        neighbours.addAll(gone.ties().keySet());
        neighbours.remove(kept);
        neighbours.remove(gone);
        for (Cluster neighbour : neighbours) {
            Tie one = kept.ties().containsKey(neighbour)
                    ? Objects.requireNonNull(kept.ties().get(neighbour))
                    : fresh(kept, neighbour);
            Tie other = gone.ties().containsKey(neighbour)
                    ? Objects.requireNonNull(gone.ties().get(neighbour))
                    : fresh(gone, neighbour);
            put(new Tie(
                            kept,
                            neighbour,
                            one.evidence().and(other.evidence()),
                            one.strongest().or(other.strongest()),
                            one.settledDifferent() || other.settledDifferent())
                    .with(one)
                    .with(other));
            neighbour.ties().remove(gone);
        }
        kept.ties().remove(gone);
        kept.take(gone);
        gone.rows().forEach(row -> clusterOf.put(row.id(), kept));
        clusters.remove(gone);
    }

    private Tie fresh(Cluster left, Cluster right) {
        boolean different = false;
        Evidence evidence = null;
        Tie.Strongest strongest = null;
        for (Row one : left.rows()) {
            for (Row other : right.rows()) {
                Evidence found = study.compare(one, other);
                var pair = new Tie.Strongest(one, other, found.total());
                evidence = evidence == null ? found : evidence.and(found);
                strongest = strongest == null ? pair : strongest.or(pair);
                different |= settled.different().contains(new Pair(one.id(), other.id()));
            }
        }
        return new Tie(left, right, Objects.requireNonNull(evidence), Objects.requireNonNull(strongest), different);
    }

    private static void put(Tie tie) {
        tie.left().ties().put(tie.right(), tie);
        tie.right().ties().put(tie.left(), tie);
    }

    private Cluster clusterOf(Row row) {
        return Objects.requireNonNull(clusterOf.get(row.id()));
    }
}
