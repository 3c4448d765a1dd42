package id.pulang.protection;

/** The purposes of sealed data; each has key encryption keys (KEK) of its own, so that one can be withdrawn alone. */
public enum KeyPurpose {
    /** Who people are: what lists say, names, numbers, and why two records are one person. */
    IDENTITY,
    /** What happened: accounts of events, notes, reasons. */
    NARRATIVE,
    /** Health, and what was told in screenings. */
    HEALTH,
    /** The way home: documents, permits, flights, handovers. */
    TRAVEL,
    /** Files as they were handed over. */
    FILES
}
