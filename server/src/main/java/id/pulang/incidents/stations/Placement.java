package id.pulang.incidents.stations;

/** How a station lies to the way home. */
public enum Placement {
    /** Counts what the way springs from, which is no person: rows of lists. */
    SOURCE,
    /** Lies on the way: who stands at the next one has come through it. */
    ALONG,
    /** Lies beside others: each can be reached before or after those at the same place. */
    BESIDE
}
