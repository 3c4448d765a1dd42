package id.pulang.linkage.onetoone;

import id.pulang.linkage.decision.AutoMatch;
import id.pulang.linkage.decision.ClericalReview;
import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.ExpectedErrors;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.decision.Verdict;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.RecordPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins rows into people. It starts with what officers have settled, then joins in rounds what is certain beyond
 * {@link AutoMatchRules}: each round weighs all ties anew, because a join adds evidence to its neighbours and takes
 * candidates away from others.
 */
final class IterativeLinkage {

    private static final int MOST_LAST_RESORTS = 30;

    /** More than officers answer in a year; the account of each takes a kilobyte. Our proposal. */
    private static final int MOST_DOUBTS = 20_000;

    private final LinkageSession study;
    private final LinkConstraints settled;
    private final Map<String, WorkingCluster> clusterOf = new TreeMap<>();
    private final TreeSet<WorkingCluster> clusters = new TreeSet<>();
    private final List<AutoMatch> joins = new ArrayList<>();
    private final Set<CandidateEdge> disputed;

    /** Along which joins pairs hang together; made when the first is asked about, once all are joined. */
    private @Nullable MatchPaths paths;

    IterativeLinkage(LinkageSession study, LinkConstraints settled) {
        this.study = study;
        this.settled = settled;
        for (ListRow row : study.rows()) {
            var cluster = new WorkingCluster(row);
            clusters.add(cluster);
            clusterOf.put(row.id(), cluster);
        }
        tie();
        joinWhatIsSettled();
        while (joinWhatIsCertain()) {
            // each round weighs all ties anew
        }
        disputed = ties().stream()
                .filter(tie -> tie.said().disputed() && study.certainty().joinsAlone(tie))
                .collect(Collectors.toSet());
        if (study.anyDoubtful()) {
            ties().forEach(CandidateEdge::ask);
            weigh();
        }
    }

    LinkageResult linkage() {
        var groups = clusters.stream()
                .map(cluster ->
                        new Cluster(cluster.rows().stream().map(ListRow::id).toList()))
                .sorted(Comparator.comparing(group -> group.records().getFirst()))
                .toList();
        var expected = expected();
        var doubts = doubts(ties());
        return new LinkageResult(groups, joins, doubts.isEmpty() ? doubts(lastResorts()) : doubts, expected);
    }

    private ExpectedErrors expected() {
        double wrong = joins.stream()
                .mapToDouble(join -> 1 - join.explanation().probability())
                .sum();
        double missed = ties().stream().mapToDouble(study.certainty()::missed).sum();
        return new ExpectedErrors(joins.size(), wrong, missed);
    }

    private List<ClericalReview> doubts(List<CandidateEdge> ties) {
        return ties.stream()
                .filter(tie -> study.certainty().worthAsking(tie) || disputed.contains(tie))
                .sorted(CandidateEdge.LIKELIEST_FIRST)
                .limit(MOST_DOUBTS)
                .map(this::doubt)
                .toList();
    }

    /**
     * When nothing else is left to ask: where a list leaves hardly anybody alone, its last lonely rows are probably
     * somebody's too, however badly they are written. Among very many rows each lonely one would fit dozens by chance.
     */
    private List<CandidateEdge> lastResorts() {
        if (study.rows().size() > CandidatePairs.MOST_BY_SINGLE_KEYS) {
            return List.of();
        }
        var habits = new SourceOverlap(study.lists(), clusters);
        var lonely = clusters.stream()
                .filter(cluster -> habits.alone(cluster) < Parameters.UNLISTED_ODDS)
                .limit(MOST_LAST_RESORTS)
                .toList();
        var ties = new ArrayList<CandidateEdge>();
        for (WorkingCluster one : lonely) {
            for (WorkingCluster other : clusters) {
                if (!one.equals(other)) {
                    CandidateEdge tie = one.ties().containsKey(other)
                            ? Objects.requireNonNull(one.ties().get(other))
                            : fresh(one, other);
                    tie.weigh(study.priorBits(), habits.bits(one, other));
                    put(tie);
                    ties.add(tie);
                }
            }
        }
        var competition = new MatchProbabilities(study.certainty());
        ties.forEach(tie -> competition.conclude(tie, Math.min(habits.alone(tie.left()), habits.alone(tie.right()))));
        return ties.stream().distinct().toList();
    }

    /** What the groups say about two of their records. */
    Verdict verdict(RecordPair pair) {
        WorkingCluster left = Objects.requireNonNull(clusterOf.get(pair.left()), pair.left());
        WorkingCluster right = Objects.requireNonNull(clusterOf.get(pair.right()), pair.right());
        ListRow one = row(left, pair.left());
        ListRow other = row(right, pair.right());
        if (left.equals(right)) {
            paths = paths == null ? new MatchPaths(joins) : paths;
            double joined = paths.probability(pair.left(), pair.right());
            return new Verdict.SamePerson(study.explain(one, other, 0, joined));
        }
        CandidateEdge tie = left.ties().get(right);
        if (tie == null) {
            return new Verdict.DifferentPeople(study.explain(one, other, 0, 0));
        }
        var explanation = study.explain(one, other, tie.listBits(), tie.probability());
        return study.certainty().worthAsking(tie) || disputed.contains(tie)
                ? new Verdict.NeedsReview(explanation)
                : new Verdict.DifferentPeople(explanation);
    }

    private static ListRow row(WorkingCluster cluster, String id) {
        return cluster.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ClericalReview doubt(CandidateEdge tie) {
        ListRow left = tie.strongest().left();
        ListRow right = tie.strongest().right();
        return new ClericalReview(
                new RecordPair(left.id(), right.id()), study.explain(left, right, tie.listBits(), tie.probability()));
    }

    private void tie() {
        for (LinkageSession.Tied tied : study.tied()) {
            WorkingCluster left = clusterOf(tied.left());
            WorkingCluster right = clusterOf(tied.right());
            boolean different = settled.different()
                    .contains(new RecordPair(tied.left().id(), tied.right().id()));
            var strongest = new CandidateEdge.Strongest(
                    tied.left(), tied.right(), tied.evidence().most());
            var tie = new CandidateEdge(left, right, tied.evidence(), strongest, different);
            tie.nameTwice(tied.left(), tied.right(), tied.evidence().whole());
            put(tie);
        }
        for (RecordPair pair : settled.different()) {
            WorkingCluster left = clusterOf.get(pair.left());
            WorkingCluster right = clusterOf.get(pair.right());
            if (left != null && right != null && !left.ties().containsKey(right)) {
                put(fresh(left, right));
            }
        }
    }

    private void joinWhatIsSettled() {
        for (RecordPair pair : new TreeSet<>(settled.same())) {
            WorkingCluster left = clusterOf.get(pair.left());
            WorkingCluster right = clusterOf.get(pair.right());
            if (left != null && right != null && !left.equals(right)) {
                join(left, right);
            }
        }
    }

    private boolean joinWhatIsCertain() {
        var namesakes = new NamesakeRules(study.certainty(), weigh());
        var joined = new HashSet<WorkingCluster>();
        var certain = ties().stream()
                .filter(study.certainty()::joinsAlone)
                .filter(tie -> !tie.said().disputed() && !namesakes.about(tie))
                .sorted(CandidateEdge.LIKELIEST_FIRST)
                .toList();
        for (CandidateEdge tie : certain) {
            if (!joined.contains(tie.left()) && !joined.contains(tie.right())) {
                joined.add(tie.left());
                joined.add(tie.right());
                ListRow left = tie.strongest().left();
                ListRow right = tie.strongest().right();
                joins.add(new AutoMatch(
                        new RecordPair(left.id(), right.id()),
                        study.explainJoin(left, right, tie.listBits(), tie.probability())));
                join(tie.left(), tie.right());
            }
        }
        return !certain.isEmpty();
    }

    /** Weighs all ties by what the groups so far teach about the lists. */
    private SourceOverlap weigh() {
        var habits = new SourceOverlap(study.lists(), clusters);
        var ties = ties();
        for (CandidateEdge tie : ties) {
            tie.weigh(study.priorBits(), habits.bits(tie.left(), tie.right()));
            tie.standApart(habits.apart(tie.left(), tie.right()));
        }
        new MatchProbabilities(study.certainty()).concludeAll(ties, clusters);
        return habits;
    }

    private List<CandidateEdge> ties() {
        var ties = new ArrayList<CandidateEdge>();
        for (WorkingCluster cluster : clusters) {
            for (CandidateEdge tie : cluster.ties().values()) {
                if (tie.left() == cluster) {
                    ties.add(tie);
                }
            }
        }
        return ties;
    }

    /** Joins two clusters; every tie of either is then a tie of both. */
    private void join(WorkingCluster left, WorkingCluster right) {
        WorkingCluster kept = left.compareTo(right) < 0 ? left : right;
        WorkingCluster gone = kept.equals(left) ? right : left;
        var neighbours = new TreeSet<>(kept.ties().keySet());
        neighbours.addAll(gone.ties().keySet());
        neighbours.remove(kept);
        neighbours.remove(gone);
        for (WorkingCluster neighbour : neighbours) {
            CandidateEdge one = kept.ties().containsKey(neighbour)
                    ? Objects.requireNonNull(kept.ties().get(neighbour))
                    : fresh(kept, neighbour);
            CandidateEdge other = gone.ties().containsKey(neighbour)
                    ? Objects.requireNonNull(gone.ties().get(neighbour))
                    : fresh(gone, neighbour);
            put(new CandidateEdge(
                            kept,
                            neighbour,
                            one.said().and(other.said()),
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

    private CandidateEdge fresh(WorkingCluster left, WorkingCluster right) {
        boolean different = false;
        PairEvidence evidence = null;
        CandidateEdge.Strongest strongest = null;
        for (ListRow one : left.rows()) {
            for (ListRow other : right.rows()) {
                PairEvidence found = study.compare(one, other);
                var pair = new CandidateEdge.Strongest(one, other, found.most());
                evidence = evidence == null ? found : evidence.and(found);
                strongest = strongest == null ? pair : strongest.or(pair);
                different |= settled.different().contains(new RecordPair(one.id(), other.id()));
            }
        }
        return new CandidateEdge(
                left, right, Objects.requireNonNull(evidence), Objects.requireNonNull(strongest), different);
    }

    private static void put(CandidateEdge tie) {
        tie.left().ties().put(tie.right(), tie);
        tie.right().ties().put(tie.left(), tie);
    }

    private WorkingCluster clusterOf(ListRow row) {
        return Objects.requireNonNull(clusterOf.get(row.id()));
    }
}
