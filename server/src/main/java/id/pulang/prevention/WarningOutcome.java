package id.pulang.prevention;

/** What came of an act on a warning. */
public enum WarningOutcome {
    /** It is done. */
    DONE,
    /** A part of it is missing in one of the languages. */
    INCOMPLETE,
    /** A part of it is too long. */
    TOO_LONG,
    /** It names a telephone number, an address, or the number of a document or an account. */
    PERSONAL_DETAIL,
    /** A published source lacks its publisher, its title or its day, or an address is none of a report. */
    SOURCE_UNCLEAR,
    /** It rests on too little. */
    TOO_FEW_SOURCES,
    /** A report is named that there is not, that is a complaint, or that is about nobody. */
    NO_SUCH_REPORT,
    /** Whoever proposed it cannot release it. */
    SAME_OFFICER,
    /** It says not why. */
    WORDS_MISSING,
    /** Somebody else changed it meanwhile, or it stands elsewhere by now. */
    CHANGED_MEANWHILE
}
