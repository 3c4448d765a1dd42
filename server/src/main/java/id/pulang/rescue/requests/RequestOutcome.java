package id.pulang.rescue.requests;

/** What came of an act on a request. */
public enum RequestOutcome {
    DONE,
    /** Nobody was chosen. */
    NOBODY,
    /** More people than fit on one paper. */
    TOO_MANY,
    /** Of somebody chosen no place is known, or they are registered already. */
    NOT_LOCATED,
    /** Of somebody chosen neither the wish nor a danger to their life is recorded. */
    NOT_WISHED,
    /** The place of somebody chosen is shut for the acting officer. */
    SHUT,
    /** People of several posts, whose papers have numbers of their own. */
    SEVERAL_POSTS,
    /** No form of that language is there. */
    NO_FORM,
    /** It has to be said which authority is asked. */
    AUTHORITY_MISSING,
    /** It has to be said in words. */
    WORDS_MISSING,
    /** A line has more letters than it may. */
    TOO_LONG,
    /** It cannot be on that day. */
    NO_SUCH_DAY,
    /** It was sent before. */
    SENT_BEFORE,
    /** It was not sent yet. */
    NOT_SENT,
    /** It was withdrawn, or nothing follows any more. */
    ENDED
}
