package id.pulang.screening;

/** What an officer found about one element. */
public enum Indicated {
    INDICATED,
    NOT_INDICATED,
    NOT_ASKED
}
