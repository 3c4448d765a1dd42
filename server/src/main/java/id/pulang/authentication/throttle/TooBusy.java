package id.pulang.authentication.throttle;

/** Thrown when too many passwords are being compared and waiting did not help. */
public final class TooBusy extends RuntimeException {

    /** Says so; nothing is known of whose password it is. */
    public TooBusy() {
        super("too many passwords are being compared");
    }
}
