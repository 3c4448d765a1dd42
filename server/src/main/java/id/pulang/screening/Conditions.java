package id.pulang.screening;

/**
 * How the talk took place, since a talk under pressure says little.
 *
 * @param interpreter the language that was interpreted; empty when none was needed
 * @param rested whether the person had slept and eaten before
 */
public record Conditions(boolean privateRoom, String interpreter, boolean policePresent, int minutes, boolean rested) {

    /** Says whether the talk is of low reliability: somebody of the police was there. */
    public boolean lowReliability() {
        return policePresent;
    }
}
