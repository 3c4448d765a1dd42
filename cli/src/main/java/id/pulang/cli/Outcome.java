package id.pulang.cli;

import id.pulang.cli.explained.Ruling;
import id.pulang.cli.measures.People;
import id.pulang.cli.measures.Score;
import id.pulang.linkage.clustering.UncertainCluster;
import id.pulang.linkage.decision.WeightsOrigin;
import id.pulang.linkage.model.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is who among the records, however it was found out. */
interface Outcome {

    /** The group of each record, numbered from 0 in the order in which they first appear. */
    int[] groupOf();

    /** The strongest weight that ties each record to its group, in bits; NaN where it stands alone. */
    float[] weightOf();

    /** How many people there are. */
    default int people() {
        return Summary.people(groupOf());
    }

    /** How many questions are open. */
    int questions();

    /**
     * The groups that somebody should look at before they are believed, by their numbers in the file of groups; none
     * where doubts are asked one by one.
     */
    default List<UncertainCluster> doubtful() {
        return List.of();
    }

    /** How many pairs were left apart because it could not be known; 0 where doubts are asked. */
    default int leftApart() {
        return 0;
    }

    /** Where the weights come from. */
    default WeightsOrigin origin() {
        return WeightsOrigin.SHIPPED;
    }

    /** The pairs above the threshold, before they were grouped, measured; null where there are none to measure. */
    @Nullable
    Score pairs(People people);

    /** Why two records are one person or are not; what the first says stands left. */
    Explanation explain(int left, int right);

    /** What becomes of two records. */
    Ruling ruling(int left, int right);
}
