package id.pulang.access.login;

/** Thrown when too many passwords are being compared and waiting did not help. */
final class TooBusy extends RuntimeException {

    TooBusy() {
        super("too many passwords are being compared");
    }
}
