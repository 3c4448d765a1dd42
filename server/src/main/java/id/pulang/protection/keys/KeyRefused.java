package id.pulang.protection.keys;

/**
 * A refusal to start with a key that is missing, damaged, readable by others, or the key of another database; the
 * message is meant for the operator and says what to do.
 */
public final class KeyRefused extends RuntimeException {

    /** A refusal with a sentence for the operator. */
    public KeyRefused(String message) {
        super(message);
    }

    /** A refusal with a sentence for the operator and its cause. */
    public KeyRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
