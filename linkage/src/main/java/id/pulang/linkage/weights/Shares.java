package id.pulang.linkage.weights;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How common each value of a field is among the records that state one. */
final class Shares<V> {

    private static final double FARTHEST = 4;
    private static final double TRUST = 0.7;

    private final Map<V, Integer> counts = new HashMap<>();
    private int stated;
    private double usual = 1;

    void add(@Nullable V value) {
        if (value != null) {
            counts.merge(value, 1, Integer::sum);
            stated++;
        }
    }

    /** Concludes how likely two records taken at random agree. */
    void conclude() {
        double agreeing = 0;
        for (int count : counts.values()) {
            agreeing += (double) count * count;
        }
        usual = stated == 0 ? 1 : agreeing / ((double) stated * stated);
    }

    boolean isEmpty() {
        return stated == 0;
    }

    /** How much it says, in bits, that both records state this value. */
    double rarity(V value) {
        return -log2(share(value));
    }

    /**
     * How many bits more than usual an agreement on this value is worth. It is not trusted wholly, since a rare value
     * may be a slip that one clerk repeated.
     */
    double rarer(V value) {
        return TRUST * Math.clamp(log2(usual / share(value)), -FARTHEST, FARTHEST);
    }

    private double share(V value) {
        return counts.getOrDefault(value, 1) / (double) Math.max(1, stated);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
