package id.pulang.linkage.decision;

/**
 * Where the line runs between joining without asking, asking an officer, and keeping apart.
 *
 * @param joinAt the probability from which two groups of records may be joined without asking anybody
 * @param askFrom the probability from which somebody is asked; below it records are kept apart in silence
 */
public record Thresholds(double joinAt, double askFrom) {

    private static final Thresholds STANDARD = new Thresholds(0.95, 0.02);

    public Thresholds {
        if (!(askFrom > 0 && askFrom < joinAt && joinAt <= 1)) {
            throw new IllegalArgumentException(
                    "Thresholds need 0 < ask from < join at <= 1, not ask from " + askFrom + " and join at " + joinAt);
        }
    }

    /** The thresholds that this library ships. */
    public static Thresholds standard() {
        return STANDARD;
    }
}
