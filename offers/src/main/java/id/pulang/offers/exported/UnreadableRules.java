package id.pulang.offers.exported;

/** A file from which no rules are taken. */
public final class UnreadableRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    UnreadableRules(Why why) {
        super(why.name());
        this.why = why;
    }

    /** What is wrong with it. */
    public enum Why {
        /** It is no exported edition. */
        NO_EXPORT,
        /** It bears no signature. */
        UNSIGNED,
        /** A part of it is missing or was changed. */
        BROKEN,
        /** What should be a set of keys has none by which such a file can be signed. */
        NO_KEY
    }

    /** Returns what is wrong with it. */
    public Why why() {
        return why;
    }
}
