package id.pulang.people.registry;

/** Why a registry gave no answer. */
public enum Trouble {
    /** Nothing listens at its address, or the line broke. */
    NO_CONNECTION,
    /** It took longer than we wait. */
    TIMED_OUT,
    /** It says itself that it fails. */
    FAILING,
    /** It does not accept our key. */
    KEY_REFUSED,
    /** What it sent is no answer. */
    NOT_UNDERSTOOD,
    /** It is left alone for a while, because it failed several times in a row or asked for it. */
    RESTING;

    /** Says whether the same question may succeed a moment later. */
    boolean mayPass() {
        return this == NO_CONNECTION || this == FAILING;
    }
}
