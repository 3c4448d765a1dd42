package id.pulang.edge.idempotency;

/** Thrown where a command would be done a second time; whatever the transaction changed is taken back. */
public final class AlreadyClaimed extends RuntimeException {

    private final transient SentId sent;

    /** Says which id was claimed before. */
    public AlreadyClaimed(SentId sent) {
        super("the command was done before");
        this.sent = sent;
    }

    /** Returns what was sent this time. */
    public SentId sent() {
        return sent;
    }
}
