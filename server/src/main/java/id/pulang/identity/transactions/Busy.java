package id.pulang.identity.transactions;

import java.time.Duration;

/** Says that work of this weight is done for others just now; nothing was changed, and it can be asked for again. */
public final class Busy extends RuntimeException {

    private final Duration again;

    /** Tells what there was no place for, for the log. */
    public Busy(String what) {
        this(what, Duration.ZERO);
    }

    /** Tells also when there may be one. */
    Busy(String what, Duration again) {
        super(what);
        this.again = again;
    }

    /** In what time there may be a place. */
    public Duration again() {
        return again;
    }
}
