package id.pulang.reports.mail;

/** What is said to whoever has a receipt; the names are stored. */
public enum WordKind {
    /** An officer's answer. */
    ANSWER,
    /** Coarse words for a family. */
    FAMILY,
    /** That an officer has read the report. */
    READ,
    /** What they sent themself. */
    SENT
}
