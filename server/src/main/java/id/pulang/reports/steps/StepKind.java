package id.pulang.reports.steps;

/** What was done with a report; the names are stored. */
public enum StepKind {
    /** Somebody tried to reach the person, or did. */
    CONTACT,
    /** Whoever told it was answered. */
    ANSWER,
    /** The danger was confirmed or changed. */
    DANGER,
    /** It ended with a reason. */
    CLOSED,
    /** It is about the same person as another report. */
    LINKED,
    /** It is not, after all. */
    UNLINKED,
    /** It is about a registered person. */
    PERSON,
    /** It is not, after all. */
    NOT_PERSON,
    /** A case was opened for its person. */
    CASE,
    /** A copy of it came in. */
    COPY,
    /** It is no copy, after all. */
    NO_COPY,
    /** A colleague may open what is sealed apart. */
    OPENED_TO,
    /** Whoever sent it through the public process wrote more. */
    ADDED,
    /** An officer has read what was added. */
    READ,
    /** Files came with it. */
    FILES,
    /** Whoever sent it through the public process took it back. */
    WITHDRAWN,
    /** It came to this post, for a reason. */
    ROUTED,
    /** An officer forwarded it to another post. */
    FORWARDED
}
