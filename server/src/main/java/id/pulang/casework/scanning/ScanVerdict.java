package id.pulang.casework.scanning;

/** What the virus scanner says of a file; the names of the first two are stored. */
public enum ScanVerdict {
    /** Nothing was found. */
    CLEAN,
    /** No scanner is set on this machine. */
    NOT_SCANNED,
    /** Something harmful was found. */
    INFECTED,
    /** A scanner is set and does not answer, or not in time. */
    NO_ANSWER
}
