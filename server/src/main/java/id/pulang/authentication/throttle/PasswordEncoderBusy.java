package id.pulang.authentication.throttle;

/** Thrown when too many passwords are being compared and waiting did not help. */
public final class PasswordEncoderBusy extends RuntimeException {

    /** Says so; nothing is known of whose password it is. */
    public PasswordEncoderBusy() {
        super("too many passwords are being compared");
    }
}
