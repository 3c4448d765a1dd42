package id.pulang.linkage.batch;

import id.pulang.linkage.clustering.ConnectedComponents;
import id.pulang.linkage.clustering.Reclustering;
import id.pulang.linkage.clustering.UncertainCluster;
import id.pulang.linkage.clustering.UncertainClusters;
import id.pulang.linkage.clustering.WeightedEdges;
import id.pulang.linkage.clustering.WeightedPairs;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.decision.WeightsOrigin;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.PersonRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Long lists that were grouped and are kept, so that others can be added. Each change gives a new state and leaves the
 * old one as it was.
 *
 * <p>Whatever was learnt (weights, how common names and values are, which keys tell something) stays as it was when
 * lists are added. Therefore pairs that were weighed keep their weights, only the new records are compared, with the
 * old and with each other, and only groups within their reach are made anew. The groups are those that
 * {@link #atOnce()} gives, in whatever order lists come. The limits: a column that the first lists do not have is not
 * compared, new lists are taken for as the first ones are on average, and a key tells nothing any more from the
 * addition on that makes a thousand records share it. {@link #learnAnew()} lifts all three. From too few records
 * nothing can be learnt; then an addition links everything anew, which takes no time.
 *
 * <p>Groups have ids that stay. One that grows keeps its id; where groups are joined, the one of which most records
 * come stays, the older of equal ones; of a split group the largest part keeps the id. No id is given twice.
 */
public final class LinkageState implements WeightedPairs {

    private final List<PersonRecord> records;
    private final LearntParameters basis;
    private final OptionalDouble said;
    private final double cut;
    private final WeightedEdges edges;
    private final int[] groupOf;
    private final int given;
    private final List<Moved> moved;
    private @Nullable PairScoring weighing;

    LinkageState(
            List<PersonRecord> records,
            LearntParameters basis,
            OptionalDouble said,
            WeightedEdges edges,
            int[] groupOf,
            int given) {
        this(records, basis, said, edges, groupOf, given, List.of());
    }

    private LinkageState(
            List<PersonRecord> records,
            LearntParameters basis,
            OptionalDouble said,
            WeightedEdges edges,
            int[] groupOf,
            int given,
            List<Moved> moved) {
        this.records = List.copyOf(records);
        this.basis = basis;
        this.said = said;
        this.cut = said.orElse(basis.weights().origin().likelyCut());
        this.edges = edges;
        this.groupOf = groupOf;
        this.given = given;
        this.moved = moved;
    }

    /**
     * Records that have left a group.
     *
     * @param was the id of the group in which they were
     * @param became the id of the group in which they are
     */
    public record Moved(int was, int became) implements Comparable<Moved> {

        @Override
        public int compareTo(Moved other) {
            return was != other.was ? Integer.compare(was, other.was) : Integer.compare(became, other.became);
        }
    }

    /**
     * Groups lists that will be kept, as {@link BatchLinkage} does.
     *
     * @param cut the average probability from which groups are joined; empty for that of where the weights come from
     */
    public static LinkageState of(List<PersonRecord> records, OptionalDouble cut) {
        refuseIdsGivenTwice(records);
        return linked(records, cut, ClusterIds.none(records.size()));
    }

    private static LinkageState linked(List<PersonRecord> records, OptionalDouble cut, ClusterIds ids) {
        var likely = new BatchLinkage(records, TrainingLabels.nothing(), cut);
        int[] all = IntStream.range(0, records.size()).toArray();
        int[] groupOf = ids.after(all, likely.groupOf());
        return new LinkageState(records, likely.basis(), cut, likely.given(), groupOf, ids.given(), ids.moved(groupOf));
    }

    /** The same with a list more, or some; what was read with doubt is not known, as in those that are kept. */
    public LinkageState add(List<PersonRecord> list) {
        var all = new ArrayList<PersonRecord>(records);
        list.stream().map(PersonRecord::sure).forEach(all::add);
        refuseIdsGivenTwice(all);
        var ids = new ClusterIds(Arrays.copyOf(groupOf, all.size()), given);
        if (!basis.weights().learnt()) {
            return linked(all, said, ids);
        }
        var found = new PairScoring(all, basis);
        WeightedEdges grown = edges.with(found.from(records.size()));
        boolean[] touched = new ConnectedComponents(all.size(), grown, cut).holding(records.size());
        return regrouped(all, found, grown, touched, ids);
    }

    /** All records compared and grouped at once by what was learnt: the groups that stand here already. */
    public LinkageState atOnce() {
        if (!basis.weights().learnt()) {
            return learnAnew();
        }
        var found = new PairScoring(records, basis);
        boolean[] all = new boolean[records.size()];
        Arrays.fill(all, true);
        return regrouped(records, found, found.from(0), all, new ClusterIds(groupOf, given));
    }

    private LinkageState regrouped(
            List<PersonRecord> all, PairScoring found, WeightedEdges weighed, boolean[] touched, ClusterIds ids) {
        var regrouping = new Reclustering(touched, found.ranks());
        int[] after = ids.after(regrouping.members(), regrouping.groups(weighed, cut));
        return new LinkageState(all, basis, said, weighed, after, ids.given(), ids.moved(after));
    }

    /** All records linked at once by what all of them teach; groups keep their ids as if lists had been added. */
    public LinkageState learnAnew() {
        return linked(records, said, new ClusterIds(groupOf, given));
    }

    private static void refuseIdsGivenTwice(List<PersonRecord> records) {
        var ids = new HashSet<String>();
        for (PersonRecord record : records) {
            if (!ids.add(record.id())) {
                throw new IllegalArgumentException("Two records have the id " + record.id());
            }
        }
    }

    /** All records, in the order in which they came. */
    public List<PersonRecord> records() {
        return records;
    }

    /** Where the weights come from. */
    public WeightsOrigin origin() {
        return basis.weights().origin();
    }

    /** From how many of the records was learnt what weights are. */
    public int learntFrom() {
        return basis.records();
    }

    /** The cut that somebody has said. */
    OptionalDouble said() {
        return said;
    }

    /** The average probability from which groups are joined. */
    public double cut() {
        return cut;
    }

    /** For each record the id of its group; the first that was given is 1. */
    public int[] groupOf() {
        return groupOf.clone();
    }

    /** The groups that are too large or too spread to be believed unseen, the largest first. */
    public List<UncertainCluster> doubtful() {
        return UncertainClusters.among(groupOf, edges);
    }

    /** Which records the last change took from one group into another, by the ids of both. */
    public List<Moved> moved() {
        return moved;
    }

    @Override
    public int pairs() {
        return edges.size();
    }

    @Override
    public int left(int pair) {
        return edges.left(pair);
    }

    @Override
    public int right(int pair) {
        return edges.right(pair);
    }

    @Override
    public double bits(int pair) {
        return edges.bits(pair);
    }

    /** The account of two records, by their places among the records. */
    public Explanation explain(int left, int right) {
        if (weighing == null) {
            weighing = new PairScoring(records, basis);
        }
        return weighing.explain(left, right);
    }

    /** Writes all this into a file that only its owner may read; an older one is replaced at once and whole. */
    public void write(Path file) throws IOException {
        StateFile.write(this, file);
    }

    /** Reads what was written. */
    public static LinkageState read(Path file) throws IOException, UnreadableState {
        return StateFile.read(file);
    }

    LearntParameters basis() {
        return basis;
    }

    WeightedEdges edges() {
        return edges;
    }

    int given() {
        return given;
    }
}
