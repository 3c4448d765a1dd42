package id.pulang.linkage.batch;

/** A file from which no kept state can be read. */
public final class UnreadableState extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnreadableState(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What is wrong with it. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong with such a file. */
    public enum Reason {
        /** It is a file of something else. */
        FOREIGN,
        /** It was written by a newer version of this library. */
        NEWER,
        /** It was written by an older version, or weighed with older parameters: its weights mean something else. */
        OLDER,
        /** Something in it is missing or was changed. */
        DAMAGED
    }
}
