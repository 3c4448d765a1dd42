package id.pulang.identity.transactions;

/** Says that work of this weight is done for others just now; nothing was changed, and it can be asked for again. */
public final class Busy extends RuntimeException {

    /** Tells what there was no place for, for the log. */
    public Busy(String what) {
        super(what);
    }
}
