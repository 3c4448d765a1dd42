package id.pulang.rescue.requests;

/** How a request stands. */
public enum RequestState {
    /** It has a number and was not sent yet. */
    MADE,
    /** It was sent, and there is time to answer. */
    SENT,
    /** The day passed by which an answer was asked for. */
    OVERDUE,
    /** The authority answered, and has not acted or refused yet. */
    ANSWERED,
    /** The authority asks for more. */
    NEEDS_MORE,
    /** The authority has acted. */
    ACTED,
    /** The authority will not act. */
    REFUSED,
    /** It was withdrawn, with a reason. */
    WITHDRAWN;

    /** Whether somebody of the post has to do something. */
    public boolean waits() {
        return this == MADE || this == OVERDUE || this == NEEDS_MORE;
    }

    /** Whether nothing follows any more. */
    public boolean ended() {
        return this == ACTED || this == REFUSED || this == WITHDRAWN;
    }
}
