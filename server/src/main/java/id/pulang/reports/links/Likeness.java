package id.pulang.reports.links;

/** How much two reports seem to be about one person, by record linkage; nothing is joined by it. */
public enum Likeness {
    /** What is known agrees so well that it would be joined in lists. */
    STRONG,
    /** It may be one person. */
    POSSIBLE,
    /** A word of the name sounds alike, or a telephone is the same, and too little else is known. */
    FAINT
}
