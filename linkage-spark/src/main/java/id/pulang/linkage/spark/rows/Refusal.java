package id.pulang.linkage.spark.rows;

/** A plain "no": what is wrong, where, and what to do about it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says no in these words. */
    public Refusal(String message) {
        super(message);
    }
}
