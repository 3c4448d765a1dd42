package id.pulang.installation.backup;

/** Thrown when a backup cannot be made, or not be put back; the message is meant for the person who asked. */
public final class BackupRefused extends RuntimeException {

    /** Says in a sentence what stands in the way. */
    public BackupRefused(String message) {
        super(message);
    }

    BackupRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
