package id.pulang.screening;

/**
 * How the talk took place, since a talk under pressure says little.
 *
 * @param interpreter the language that was interpreted; empty when none was needed
 * @param rested whether the person had slept and eaten before
 */
public record Conditions(boolean privateRoom, String interpreter, boolean policePresent, int minutes, boolean rested) {

    /** The shortest talk, in minutes, after which nothing found may be said; our proposal. */
    public static final int SHORTEST = 15;

    /**
     * Whether nothing found in such a talk says anything: in private, rested, nobody of the police, and long enough.
     */
    boolean allowNoIndication() {
        return privateRoom && rested && !policePresent && minutes >= SHORTEST;
    }

    /** Returns the worse of the two in everything, for what was found in both together. */
    Conditions and(Conditions other) {
        return new Conditions(
                privateRoom && other.privateRoom,
                interpreter,
                policePresent || other.policePresent,
                Math.min(minutes, other.minutes),
                rested && other.rested);
    }

    /** Returns those of a talk that was only read: no talk took place again, but the police may have been there. */
    Conditions onlyRead(Conditions talk) {
        return new Conditions(
                talk.privateRoom, interpreter, policePresent || talk.policePresent, talk.minutes, talk.rested);
    }

    /** Says whether the talk is of low reliability: somebody of the police was there. */
    public boolean lowReliability() {
        return policePresent;
    }
}
