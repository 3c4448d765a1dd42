package id.pulang.linkage.batch;

import id.pulang.linkage.blocking.BlockSizeLimit;
import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.clustering.AverageLinkage;
import id.pulang.linkage.clustering.LabelledPairs;
import id.pulang.linkage.clustering.UncertainCluster;
import id.pulang.linkage.clustering.UncertainClusters;
import id.pulang.linkage.clustering.WeightedEdges;
import id.pulang.linkage.clustering.WeightedPairs;
import id.pulang.linkage.comparison.CanonicalOrder;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.decision.WeightsOrigin;
import id.pulang.linkage.fellegisunter.FellegiSunterModel;
import id.pulang.linkage.fellegisunter.ModelSelection;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.fellegisunter.RecordComparison;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.PersonRecord;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The likeliest grouping of lists about which nobody will be asked: weights are learnt from the lists themselves, each
 * pair worth comparing is weighed, and records are joined by average linkage. Where people have found out who some
 * records are, the rest is judged by what that teaches.
 */
public final class BatchLinkage implements WeightedPairs {

    private static final int PARTS = 16;
    private static final int MOST_CANDIDATES = 4_000;

    private final int[] order;
    private final int[] placeOf;
    private final PreparedRecords readings;
    private final RecordComparison comparison;
    private final FellegiSunterModel weights;
    private final BlockSizeLimit telling;
    private final WeightedEdges edges;
    private final double cut;
    private final int[] groupOf;

    /**
     * Groups the records.
     *
     * @param cut the average probability from which groups are joined; empty for that of where the weights come from
     */
    public BatchLinkage(List<PersonRecord> records, TrainingLabels known, OptionalDouble cut) {
        order = CanonicalOrder.of(records);
        placeOf = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            placeOf[order[place]] = place;
        }
        List<PersonRecord> inOrder = IntStream.of(order).mapToObj(records::get).toList();
        readings = PreparedRecords.ofLongLists(inOrder, inOrder.size());
        comparison = readings.comparisonOfStated();
        var blocks = new Blocks(order.length, comparison.another()::keys);
        telling = blocks.cut();
        int leastShared = leastShared(order.length);
        weights = ExpectedMatches.started(
                ModelSelection.learn(readings, comparison, blocks, leastShared),
                readings,
                comparison,
                blocks,
                leastShared);
        edges = edges(blocks, leastShared);
        var settled = new LabelledPairs(readings, known);
        new SupervisedScoring(readings, comparison, weights, settled).judge(edges);
        this.cut = cut.orElse(weights.origin().likelyCut());
        groupOf = AverageLinkage.group(
                settled.people(), edges, this.cut, StatedContradictions.among(inOrder, weights.origin()));
    }

    /** How many keys two of so many records must share to be compared. */
    static int leastShared(int records) {
        return records < Parameters.FEWEST_OF_TWO_KEYS ? 1 : 2;
    }

    private WeightedEdges edges(Blocks blocks, int leastShared) {
        return WeightedEdges.together(IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> comparison.lend(own -> edges(blocks.search(leastShared), own, part)))
                .toList());
    }

    private WeightedEdges edges(Blocks.Search search, RecordComparison own, int part) {
        var found = new WeightedEdges();
        int[] candidates = new int[MOST_CANDIDATES];
        int end = (int) ((long) readings.size() * (part + 1) / PARTS);
        for (int record = (int) ((long) readings.size() * part / PARTS); record < end; record++) {
            int count = search.before(record, candidates);
            for (int i = 0; i < count; i++) {
                double bits = own.weigh(candidates[i], record, weights);
                if (bits > Parameters.BATCH_LEAST_WEIGHT) {
                    found.add(candidates[i], record, (float) bits);
                }
            }
        }
        return found;
    }

    /** For each record, in the order in which records were given, the number of its group. */
    public int[] groupOf() {
        return Arrays.stream(placeOf).map(place -> groupOf[place]).toArray();
    }

    @Override
    public int pairs() {
        return edges.size();
    }

    @Override
    public int left(int pair) {
        return order[edges.left(pair)];
    }

    @Override
    public int right(int pair) {
        return order[edges.right(pair)];
    }

    @Override
    public double bits(int pair) {
        return edges.bits(pair);
    }

    /** The groups that are too large or too spread to be believed unseen, the largest first. */
    public List<UncertainCluster> doubtful() {
        return UncertainClusters.among(groupOf(), given());
    }

    /** How many pairs were left apart because it could not be known. */
    public int leftApart() {
        return leftApart(groupOf());
    }

    /** The average probability from which groups were joined. */
    public double cut() {
        return cut;
    }

    /** Where the weights come from. */
    public WeightsOrigin origin() {
        return weights.origin();
    }

    /** What was learnt, for records that come later. */
    LearntParameters basis() {
        return new LearntParameters(order.length, weights, telling);
    }

    /** All weighed pairs, by the places of their records as they were given. */
    WeightedEdges given() {
        var given = new WeightedEdges();
        for (int edge = 0; edge < edges.size(); edge++) {
            given.add(order[edges.left(edge)], order[edges.right(edge)], edges.bits(edge));
        }
        return given;
    }

    /** The account of two records, by their places among the records as they were given. */
    public Explanation explain(int left, int right) {
        return explain(comparison, weights, placeOf[left], placeOf[right]);
    }

    /** The account of two records that a comparison has read. */
    static Explanation explain(RecordComparison comparison, FellegiSunterModel weights, int one, int other) {
        double start = comparison.startBits(one, other, weights);
        var fields = comparison.explain(one, other, weights);
        double total =
                start + fields.stream().mapToDouble(field -> field.bits()).sum();
        double prior = weights.priorBits();
        return new Explanation(prior, start - prior, fields, total, 1 / (1 + Math.pow(2, -total)));
    }
}
