package id.pulang.cli;

import id.pulang.cli.explained.Ruling;
import id.pulang.cli.measures.People;
import id.pulang.cli.measures.Score;
import id.pulang.linkage.batch.LinkageState;
import id.pulang.linkage.clustering.UncertainCluster;
import id.pulang.linkage.decision.WeightsOrigin;
import id.pulang.linkage.model.Explanation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Joins what is likely among the rows of this run and those of earlier runs. The records of this run are asked about as
 * of any other outcome; all rows together have {@link #ids() ids of groups} that stay.
 */
final class KeptOutcome implements Outcome {

    private final LinkageState kept;
    private final int first;
    private final int[] ids;
    private final float[] weights;

    /**
     * Reads the groups that were found.
     *
     * @param first how many of the records are of earlier runs
     */
    KeptOutcome(LinkageState kept, int first) {
        this.kept = kept;
        this.first = first;
        ids = kept.groupOf();
        weights = Ties.strongest(kept, ids);
    }

    /** The place among all rows of a record of this run; behind the last of them come those of earlier runs. */
    int place(int record) {
        return record < added() ? first + record : record - added();
    }

    /** What is to be kept. */
    LinkageState kept() {
        return kept;
    }

    /** How many of all rows came with this run. */
    int added() {
        return ids.length - first;
    }

    /** For each row of all runs the id of its group. */
    int[] ids() {
        return ids;
    }

    /** For each row of all runs the strongest weight that ties it to its group; NaN where it stands alone. */
    float[] weights() {
        return weights;
    }

    /** The file of a row of any run. */
    String file(int record) {
        return kept.records().get(record).source();
    }

    /** The number of a row of any run in its file. */
    int row(int record) {
        String id = kept.records().get(record).id();
        return Integer.parseInt(id.substring(id.lastIndexOf('#') + 1));
    }

    @Override
    public int[] groupOf() {
        return LikelyOutcome.numberedAsTheyCome(Arrays.copyOfRange(ids, first, ids.length));
    }

    @Override
    public float[] weightOf() {
        return Arrays.copyOfRange(weights, first, weights.length);
    }

    @Override
    public int people() {
        return (int) IntStream.of(ids).distinct().count();
    }

    @Override
    public int questions() {
        return 0;
    }

    @Override
    public List<UncertainCluster> doubtful() {
        return kept.doubtful();
    }

    @Override
    public int leftApart() {
        return kept.leftApart(ids);
    }

    @Override
    public WeightsOrigin origin() {
        return kept.origin();
    }

    @Override
    public Score pairs(People people) {
        return Ties.measured(kept, first, kept.cut(), people);
    }

    @Override
    public Explanation explain(int left, int right) {
        return kept.explain(place(left), place(right));
    }

    @Override
    public Ruling ruling(int left, int right) {
        boolean together = ids[place(left)] == ids[place(right)];
        return LikelyOutcome.ruling(together, explain(left, right).probability());
    }

    /** All rows and what became of the groups as a JSON object. */
    Map<String, Object> asObject() {
        var object = new LinkedHashMap<String, Object>();
        object.put("rows", ids.length);
        object.put("added", added());
        object.put("learntFrom", kept.learntFrom());
        var moved = new ArrayList<Map<String, Object>>();
        kept.moved().forEach(move -> moved.add(asObject(move)));
        object.put("moved", moved);
        object.put(
                "groups",
                IntStream.range(0, ids.length).mapToObj(this::asObject).toList());
        return object;
    }

    private static Map<String, Object> asObject(LinkageState.Moved move) {
        var object = new LinkedHashMap<String, Object>();
        object.put("was", move.was());
        object.put("became", move.became());
        return object;
    }

    private Map<String, Object> asObject(int record) {
        var object = new LinkedHashMap<String, Object>();
        object.put("group", ids[record]);
        object.put("file", file(record));
        object.put("row", row(record));
        if (!Float.isNaN(weights[record])) {
            object.put("weight", (double) weights[record]);
        }
        return object;
    }
}
