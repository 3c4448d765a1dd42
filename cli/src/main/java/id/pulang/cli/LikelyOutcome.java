package id.pulang.cli;

import id.pulang.cli.explained.Ruling;
import id.pulang.cli.measures.Answers;
import id.pulang.cli.measures.People;
import id.pulang.cli.measures.Score;
import id.pulang.linkage.Linker;
import id.pulang.linkage.batch.BatchLinkage;
import id.pulang.linkage.clustering.UncertainCluster;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.decision.WeightsOrigin;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.PersonRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins what is likely, because nobody will be asked. */
final class LikelyOutcome implements Outcome {

    private final BatchLinkage likely;
    private final int[] groupOf;

    /**
     * Groups the records.
     *
     * @param threshold how likely two records must be one person; null for what the library has found to be best
     */
    LikelyOutcome(List<PersonRecord> records, @Nullable Answers labels, @Nullable Double threshold) {
        TrainingLabels known =
                labels == null ? TrainingLabels.nothing() : new TrainingLabels(people(records, labels.everybody()));
        likely = threshold == null
                ? Linker.standard().likely(records, known)
                : Linker.standard().likely(records, known, threshold);
        groupOf = numberedAsTheyCome(likely.groupOf());
    }

    private static Map<String, String> people(List<PersonRecord> records, People labels) {
        var people = new HashMap<String, String>();
        for (int record = 0; record < records.size(); record++) {
            if (labels.knows(record)) {
                people.put(records.get(record).id(), Integer.toString(labels.person(record)));
            }
        }
        return people;
    }

    static int[] numberedAsTheyCome(int[] groups) {
        var numbers = new HashMap<Integer, Integer>();
        return Arrays.stream(groups)
                .map(group -> numbers.computeIfAbsent(group, _ -> numbers.size()))
                .toArray();
    }

    @Override
    public int[] groupOf() {
        return groupOf;
    }

    @Override
    public float[] weightOf() {
        return Ties.strongest(likely, groupOf);
    }

    @Override
    public int questions() {
        return 0;
    }

    @Override
    public List<UncertainCluster> doubtful() {
        int[] theirs = likely.groupOf();
        int[] written = new int[theirs.length];
        for (int record = 0; record < theirs.length; record++) {
            written[theirs[record]] = groupOf[record] + 1;
        }
        return likely.doubtful().stream()
                .map(group -> group.numbered(written[group.group()]))
                .toList();
    }

    @Override
    public int leftApart() {
        return likely.leftApart();
    }

    @Override
    public WeightsOrigin origin() {
        return likely.origin();
    }

    @Override
    public Score pairs(People people) {
        return Ties.measured(likely, 0, likely.cut(), people);
    }

    @Override
    public Explanation explain(int left, int right) {
        return likely.explain(left, right);
    }

    @Override
    public Ruling ruling(int left, int right) {
        return ruling(
                groupOf[left] == groupOf[right], likely.explain(left, right).probability());
    }

    /** What becomes of two records of one group, or of two. */
    static Ruling ruling(boolean together, double probability) {
        if (together) {
            return probability >= Thresholds.standard().joinAt() ? Ruling.SAME : Ruling.LIKELY;
        }
        return probability >= Thresholds.standard().askFrom() ? Ruling.UNASKED : Ruling.OTHER;
    }
}
