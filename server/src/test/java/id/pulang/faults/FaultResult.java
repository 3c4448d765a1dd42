package id.pulang.faults;

/**
 * What came of a fault.
 *
 * @param runs how often it was made
 * @param acknowledged how many writes had been answered with success
 * @param lost how many of those were not there afterwards
 * @param wrong how many things were there that must not be, or not as they must be
 */
public record FaultResult(int runs, long acknowledged, long lost, long wrong) {

    /** Nothing yet. */
    static final FaultResult NONE = new FaultResult(0, 0, 0, 0);

    /** One run. */
    static FaultResult run(long acknowledged, long lost, long wrong) {
        return new FaultResult(1, acknowledged, lost, wrong);
    }

    /** Both together. */
    FaultResult and(FaultResult other) {
        return new FaultResult(
                runs + other.runs, acknowledged + other.acknowledged, lost + other.lost, wrong + other.wrong);
    }

    boolean isClean() {
        return runs > 0 && lost == 0 && wrong == 0;
    }
}
