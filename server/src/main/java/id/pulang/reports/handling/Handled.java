package id.pulang.reports.handling;

/** What came of an act on a report. */
public enum Handled {
    DONE,
    /** It has to be said whether the person was reached. */
    NO_OUTCOME,
    /** It has to be said why, or what. */
    NO_WORDS,
    /** The words are longer than may be kept. */
    TOO_LONG,
    /** It cannot have been at that time. */
    NO_SUCH_TIME,
    /** A colleague has decided about it meanwhile. */
    CHANGED_MEANWHILE,
    /** The person has to be reached first. */
    NOT_REACHED_YET,
    /** It ended before. */
    ENDED,
    /** It has to be confirmed that the answer harms nobody if another reads it. */
    NOT_CONFIRMED,
    /** Nobody can read an answer there: it came another way, or was taken back. */
    NO_MAILBOX,
    /** It has to be forwarded to another mission, or to the headquarters, where somebody works with reports. */
    NO_SUCH_POST,
    /** It is a copy: its first report is forwarded, and its copies with it. */
    IS_COPY,
    /** It is about somebody who is registered at this post. */
    PERSON_IS_HERE,
    /** A complaint stays where the head of mission reads it. */
    COMPLAINT_STAYS
}
