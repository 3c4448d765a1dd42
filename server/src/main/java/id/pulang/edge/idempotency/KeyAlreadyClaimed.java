package id.pulang.edge.idempotency;

/** Thrown where a request is repeated under a key that was claimed; the transaction is rolled back. */
public final class KeyAlreadyClaimed extends RuntimeException {

    private final transient IdempotencyKey sent;

    /** Says which id was claimed before. */
    public KeyAlreadyClaimed(IdempotencyKey sent) {
        super("the command was done before");
        this.sent = sent;
    }

    /** Returns what was sent this time. */
    public IdempotencyKey sent() {
        return sent;
    }
}
