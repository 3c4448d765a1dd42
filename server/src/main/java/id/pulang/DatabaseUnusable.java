package id.pulang;

/**
 * Thrown when a database answers wrongly or not at all; the message is meant for the person who started this program.
 */
final class DatabaseUnusable extends RuntimeException {

    DatabaseUnusable(String message, Throwable cause) {
        super(message, cause);
    }

    DatabaseUnusable(String message) {
        super(message);
    }
}
