package id.pulang.reports.links;

/** By what reports about one person meet; the names are stored. */
enum CodeKind {
    /** How a word of a name or nickname sounds. */
    NAME,
    /** The last digits of a telephone. */
    PHONE,
    /** A place that is not sealed apart. */
    PLACE
}
