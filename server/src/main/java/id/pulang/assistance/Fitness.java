package id.pulang.assistance;

/** What a medical officer says about a journey. */
public enum Fitness {
    /** May travel, perhaps under conditions. */
    FIT,
    /** Should not travel now; to be examined again. */
    NOT_FIT
}
