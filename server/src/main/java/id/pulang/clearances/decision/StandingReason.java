package id.pulang.clearances.decision;

/**
 * Why a gate stands as it does: a word that somebody recorded, or a reason of the program, and never one for the other.
 */
public sealed interface StandingReason permits RecordedWord, ProgramReason {

    /** Returns the code under which it is known. */
    String code();
}
