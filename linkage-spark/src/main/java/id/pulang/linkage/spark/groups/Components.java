package id.pulang.linkage.spark.groups;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import id.pulang.linkage.spark.pairs.SharedOften;
import id.pulang.linkage.spark.rows.Registry;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds which records hang together: edges are turned, again and again, towards the smallest neighbour, until each
 * component is a star around its smallest member (R. Kiveris and others, "Connected components in MapReduce and
 * beyond", 2014). No record ever needs all its neighbours in one place.
 */
final class Components {

    static final String COMPONENT = "component";
    private static final String MEMBER = "member";
    private static final String SMALLEST = "smallest";

    private Components() {}

    /** For each record of an edge the smallest number in its component. */
    static Dataset<Row> of(Dataset<Row> pairs) {
        Dataset<Row> stars = kept(pairs.select(
                        greatest(col(SharedOften.LEFT), col(SharedOften.RIGHT)).as(MEMBER),
                        least(col(SharedOften.LEFT), col(SharedOften.RIGHT)).as(COMPONENT))
                .distinct());
        while (!areStars(stars)) {
            Dataset<Row> turned = kept(smallStars(largeStars(stars)));
            stars.unpersist();
            stars = turned;
        }
        return stars.select(col(MEMBER).as(Registry.NUMBER), col(COMPONENT))
                .union(stars.select(COMPONENT).distinct().select(col(COMPONENT), col(COMPONENT)));
    }

    /** Each edge goes from the greater to the smaller; each member has one, and no smallest has any. */
    private static boolean areStars(Dataset<Row> edges) {
        Row counts = edges.agg(count(col(MEMBER)), countDistinct(col(MEMBER))).first();
        return counts.getLong(0) == counts.getLong(1)
                && edges.select(col(COMPONENT).as(MEMBER))
                        .join(edges.select(MEMBER), MEMBER)
                        .isEmpty();
    }

    /** Greater neighbours are tied to the smallest of all neighbours. */
    private static Dataset<Row> largeStars(Dataset<Row> edges) {
        Dataset<Row> both = edges.union(edges.select(col(COMPONENT), col(MEMBER)));
        Dataset<Row> smallest =
                both.groupBy(MEMBER).agg(least(min(COMPONENT), col(MEMBER)).as(SMALLEST));
        return both.join(smallest, MEMBER)
                .filter(col(COMPONENT).gt(col(MEMBER)))
                .select(col(COMPONENT).as(MEMBER), col(SMALLEST).as(COMPONENT))
                .distinct();
    }

    /** Smaller neighbours, and the record itself, are tied to the smallest. */
    private static Dataset<Row> smallStars(Dataset<Row> edges) {
        Dataset<Row> smallest = edges.groupBy(MEMBER).agg(min(COMPONENT).as(SMALLEST));
        return edges.join(smallest, MEMBER)
                .select(col(COMPONENT).as(MEMBER), col(SMALLEST).as(COMPONENT))
                .filter(col(MEMBER).notEqual(col(COMPONENT)))
                .union(smallest)
                .distinct();
    }

    /** Kept where the cluster keeps what must not be lost, if it was told where; else at hand. */
    private static Dataset<Row> kept(Dataset<Row> edges) {
        boolean told = edges.sparkSession().sparkContext().getCheckpointDir().isDefined();
        return told ? edges.checkpoint() : edges.localCheckpoint();
    }
}
