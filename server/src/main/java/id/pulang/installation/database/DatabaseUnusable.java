package id.pulang.installation.database;

/**
 * Thrown when a database answers wrongly or not at all; the message is meant for the person who started this program.
 */
public final class DatabaseUnusable extends RuntimeException {

    DatabaseUnusable(String message, Throwable cause) {
        super(message, cause);
    }

    DatabaseUnusable(String message) {
        super(message);
    }
}
